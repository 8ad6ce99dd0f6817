package onewindow.casework;

/** Somebody who takes the result in the applicant's stead (代收人): in which relation, by which document. */
public record StandIn(String relation, String idNumber) {
    public static final StandIn NONE = new StandIn("", "");

    @Override
    public String toString() {
        return "StandIn";
    }
}
