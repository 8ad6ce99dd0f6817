package onewindow.catalogue;

/** One sentence of a guide, such as a condition or a ground of refusal, with its mark and source. */
public record Statement(String text, Mark mark, String source) {
    public static final Statement NONE = new Statement("", Mark.NOT_ESTABLISHED, "");
}
