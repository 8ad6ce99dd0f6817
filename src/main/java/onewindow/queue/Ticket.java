package onewindow.queue;

import java.time.Duration;
import java.time.Instant;
import onewindow.catalogue.ItemCode;
import onewindow.people.UnitNo;
import onewindow.platform.OfficerNo;
import onewindow.platform.WindowNo;
import org.jspecify.annotations.Nullable;

/** A ticket (排队号) as it stands: for which unit it was drawn, who called it when and how often, since when it is served. */
public record Ticket(
        TicketNo no,
        UnitNo unit,
        @Nullable ItemCode item,
        TicketState state,
        Drawn drawn,
        @Nullable Call call,
        @Nullable Instant servingAt,
        @Nullable Instant endedAt,
        @Nullable PassCause passed) {
    /** When and by whom the number was given out. */
    public record Drawn(Instant at, OfficerNo by) {}

    /** Who calls it to which window; {@code at} is the first call, {@code lastAt} the latest of so many {@code times}. */
    public record Call(OfficerNo by, WindowNo window, Instant at, Instant lastAt, int times) {}

    /** From the drawing to the first call, or until now while it waits. */
    public Duration waited(Instant now) {
        return Duration.between(drawn.at(), call == null ? now : call.at());
    }

    /** From the beginning of the serving to its end, or until now; nothing when nobody was served. */
    public @Nullable Duration served(Instant now) {
        if (servingAt == null) return null;
        return Duration.between(servingAt, endedAt == null ? now : endedAt);
    }

    public boolean isInHandOf(OfficerNo officer) {
        return state.isInHand() && call != null && call.by().equals(officer);
    }
}
