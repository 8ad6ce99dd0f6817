package onewindow.supervision;

/** One place that carries out a clause: a rule in the code, a refusal, a page by its method and path, or a test. */
public record Citation(Kind kind, String name) {
    public enum Kind {
        RULE,
        REFUSAL,
        PAGE,
        TEST
    }

    /** The address of a page. */
    public String path() {
        return name.substring(name.indexOf(' ') + 1);
    }
}
