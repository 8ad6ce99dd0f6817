package onewindow.platform;

/** What was asked for does not exist, or may not be seen by the asker: both look the same (404). */
public final class NotThere extends RuntimeException {
    public NotThere() {
        super("not there", null, false, false);
    }
}
