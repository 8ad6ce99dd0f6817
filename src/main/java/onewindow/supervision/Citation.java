package onewindow.supervision;

/** One place that carries out a clause: a rule in the code, a refusal, a page by its method and path, or a test. */
public record Citation(Kind kind, String name) {
    public enum Kind {
        RULE,
        REFUSAL,
        PAGE,
        TEST
    }

    /** Whether a reader can open it as it stands: a page for people whose address needs no number of a case or an item. */
    public boolean isOpen() {
        return kind == Kind.PAGE && name.startsWith("GET /") && !name.startsWith("GET /api/") && !name.contains("{");
    }

    public String path() {
        return name.substring(name.indexOf(' ') + 1);
    }
}
