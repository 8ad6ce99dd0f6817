package onewindow.calendar.web.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import onewindow.calendar.CalendarChange;
import onewindow.calendar.CalendarChange.ChangeKind;
import onewindow.calendar.CalendarChange.ChangeState;
import onewindow.platform.ChinaTime;
import org.jspecify.annotations.Nullable;

/** A change of the calendar: what it is, who proposed it, who decided. */
@Schema(name = "CalendarChange", description = "A change of the calendar: proposed by one person, decided by a second")
public record ChangeAnswer(
        @Schema(example = "qingshan-2026-3") String no,
        ChangeKind kind,
        ChangeState state,

        @Schema(description = "The year of a notice") @Nullable
        Integer year,

        @Schema(description = "First day that may be different after it")
        LocalDate firstOn,

        @Schema(description = "Last such day; absent when it has no end") @Nullable
        LocalDate lastOn,

        @Schema(description = "Number of the order that closes or reopens") @Nullable
        String orderNumber,

        OffsetDateTime proposedAt,
        @Schema(example = "1001") String proposedBy,

        @Nullable OffsetDateTime decidedAt,
        @Nullable String decidedBy) {

    public static ChangeAnswer of(CalendarChange change) {
        var decision = change.decision();
        return new ChangeAnswer(
                change.no().value(),
                change.kind(),
                change.state(),
                change.year(),
                change.firstOn(),
                change.lastOn(),
                change.orderNumber(),
                moment(change.proposedAt()),
                change.proposedBy().value(),
                decision == null ? null : moment(decision.at()),
                decision == null ? null : decision.by().value());
    }

    private static OffsetDateTime moment(Instant moment) {
        return moment.atZone(ChinaTime.ZONE).toOffsetDateTime();
    }
}
