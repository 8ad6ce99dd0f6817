package onewindow.queue;

import org.jspecify.annotations.Nullable;

/** What an officer has before him at his window, and how many wait behind: {@code atWindow} when he has a window at all. */
public record Hand(@Nullable Ticket ticket, int waiting, boolean atWindow) {
    /** Nobody before him, nobody calls: such as where one may not call. */
    public static final Hand EMPTY = new Hand(null, 0, false);

    public boolean isCalled() {
        return ticket != null && ticket.state() == TicketState.CALLED;
    }

    public boolean isServing() {
        return ticket != null && ticket.state() == TicketState.SERVING;
    }
}
