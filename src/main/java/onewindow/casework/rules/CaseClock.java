package onewindow.casework.rules;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import onewindow.calendar.rules.CentreCalendar;
import onewindow.calendar.rules.Due;
import onewindow.calendar.rules.Pause;
import onewindow.platform.Clause;

/**
 * Both clocks of an accepted case. Working days of a pause are not counted; nothing is stored that could not be computed again
 * from the facts and the calendar.
 */
@Clause({"A3.5", "A3.6", "LIC-42", "LIC-82"})
public record CaseClock(Due promised, Due legal, boolean stopped) {
    /** The clocks of a file, or nothing while the case is not accepted. */
    public static Optional<CaseClock> of(CaseFile file, CentreCalendar calendar, Instant now) {
        return file.acceptedAt().map(accepted -> {
            var limits = file.received();
            List<Pause> pauses = file.pauses();
            return new CaseClock(
                    calendar.due(accepted, limits.promisedDays(), pauses, now),
                    calendar.due(accepted, limits.legalDays(), pauses, now),
                    file.stoppedAt().isPresent());
        });
    }

    /** The day by which a decided result must be delivered (LIC-44). */
    @Clause("LIC-44")
    public static Optional<Due> delivery(CaseFile file, CentreCalendar calendar, int deliveryDays) {
        return file.decidedAt().map(decided -> calendar.due(decided, deliveryDays, List.of(), decided));
    }
}
