package onewindow.queue;

/** Why a ticket that was called is passed over (过号原因). */
public enum PassCause {
    NOT_PRESENT,
    LEFT,
    WRONG_LINE
}
