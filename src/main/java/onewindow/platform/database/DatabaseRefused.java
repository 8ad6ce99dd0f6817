package onewindow.platform.database;

/** The program will not work on this database; the message says what happened and what to do now. */
public final class DatabaseRefused extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String happened;
    private final String remedy;

    public DatabaseRefused(String happened, String remedy) {
        super(happened + " " + remedy);
        this.happened = happened;
        this.remedy = remedy;
    }

    public DatabaseRefused(String happened, String remedy, Throwable cause) {
        this(happened, remedy);
        initCause(cause);
    }

    public String happened() {
        return happened;
    }

    public String remedy() {
        return remedy;
    }
}
