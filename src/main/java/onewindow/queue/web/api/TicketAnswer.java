package onewindow.queue.web.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.OffsetDateTime;
import onewindow.platform.ChinaTime;
import onewindow.queue.PassCause;
import onewindow.queue.Ticket;
import onewindow.queue.TicketState;
import org.jspecify.annotations.Nullable;

/** A ticket as programs read it. */
@Schema(name = "Ticket", description = "A number drawn, and what became of it")
record TicketAnswer(
        @Schema(example = "20260921A012") String no,

        @Schema(description = "What is printed and called out", example = "A012")
        String spoken,

        @Schema(example = "SCJG") String unit,
        @Nullable String item,
        TicketState state,
        OffsetDateTime drawnAt,

        @Schema(description = "First call") @Nullable OffsetDateTime calledAt,

        int calls,
        @Nullable String window,
        @Nullable OffsetDateTime servingAt,
        @Nullable OffsetDateTime endedAt,

        @Schema(description = "Why it was passed over") @Nullable
        PassCause passed) {
    static TicketAnswer of(Ticket ticket) {
        var call = ticket.call();
        var item = ticket.item();
        var serving = ticket.servingAt();
        var ended = ticket.endedAt();
        return new TicketAnswer(
                ticket.no().value(),
                ticket.no().spoken(),
                ticket.unit().value(),
                item == null ? null : item.value(),
                ticket.state(),
                local(ticket.drawn().at()),
                call == null ? null : local(call.at()),
                call == null ? 0 : call.times(),
                call == null ? null : call.window().value(),
                serving == null ? null : local(serving),
                ended == null ? null : local(ended),
                ticket.passed());
    }

    private static OffsetDateTime local(Instant at) {
        return at.atZone(ChinaTime.ZONE).toOffsetDateTime();
    }
}
