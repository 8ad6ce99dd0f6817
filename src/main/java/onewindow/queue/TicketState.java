package onewindow.queue;

/** Where a ticket stands. */
public enum TicketState {
    WAITING,
    CALLED,
    SERVING,
    SERVED,
    /** Called and not served (过号). */
    PASSED;

    /** Whether an officer has it before him. */
    public boolean isInHand() {
        return this == CALLED || this == SERVING;
    }
}
