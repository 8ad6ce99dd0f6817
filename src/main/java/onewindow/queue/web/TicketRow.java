package onewindow.queue.web;

import java.time.Instant;
import onewindow.queue.Ticket;
import org.jspecify.annotations.Nullable;

/** A ticket with the names of its unit, its item and the officer who called it. */
public record TicketRow(
        Ticket ticket, String unit, @Nullable String item, String officer) {
    public long waitedMinutes(Instant now) {
        return ticket.waited(now).toMinutes();
    }

    /** Whole minutes of serving; nothing when nobody was served. */
    public @Nullable Long servedMinutes(Instant now) {
        var served = ticket.served(now);
        return served == null ? null : served.toMinutes();
    }
}
