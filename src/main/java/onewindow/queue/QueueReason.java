package onewindow.queue;

import java.util.List;
import onewindow.platform.Reason;

/** Why a ticket cannot be drawn, called or served as it was asked for. */
public enum QueueReason implements Reason {
    LINE_UNKNOWN,
    ITEM_NOT_OFFERED,
    NO_WINDOW,
    NOBODY_WAITS,
    TICKET_IN_HAND,
    TICKET_NOT_IN_HAND,
    NOT_SERVED_YET,
    SERVED_ALREADY;

    private static final List<String> CLAUSES = List.of("A3.2");

    @Override
    public List<String> clauses() {
        return CLAUSES;
    }
}
