package onewindow.casework.rules;

import java.time.Instant;
import java.util.Optional;
import onewindow.calendar.rules.CentreCalendar;
import onewindow.calendar.rules.Due;
import onewindow.platform.ChinaTime;
import onewindow.platform.Clause;

/**
 * Both clocks of an accepted case. Working days of a pause are not counted; nothing is stored that could not be computed again
 * from the facts and the calendar.
 */
@Clause({"A3.5", "A3.6", "LIC-42", "LIC-82"})
public record CaseClock(Due promised, Due legal, boolean stopped) {
    /** The clocks of a file, or nothing while the case is not accepted. */
    public static Optional<CaseClock> of(CaseFile file, CentreCalendar calendar, Instant now) {
        var today = ChinaTime.dateOf(now);
        return file.acceptedAt().map(accepted -> {
            var limits = file.received();
            var pauses = file.pauses();
            return new CaseClock(
                    calendar.due(accepted, limits.promisedDays(), pauses, today),
                    limits.legal().due(calendar, accepted, pauses, today),
                    file.stoppedAt().isPresent());
        });
    }

    /** The day by which a decided result must be delivered (LIC-44). */
    @Clause("LIC-44")
    public static Optional<Due> delivery(CaseFile file, CentreCalendar calendar, int deliveryDays) {
        return file.decidedAt().map(decided -> calendar.due(decided, deliveryDays));
    }
}
