package onewindow.documents;

/** How the result reaches the applicant (结果送达方式) and where. */
public record Collection(String way, String place) {
    @Override
    public String toString() {
        return "Collection[" + way + "]";
    }
}
