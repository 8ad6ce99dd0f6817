package onewindow.calendar.rules;

import java.time.LocalDate;
import onewindow.platform.ActRefused;
import onewindow.platform.Clause;
import org.jspecify.annotations.Nullable;

/**
 * A time in which the clock stands still (暂停计时). The day of the notice still counts, the days after it do not, up to and
 * including {@code until}, the day on which the matter went on. Without {@code until} it lasts. The label says by what, such
 * as the number of the notice.
 */
@Clause({"A3.6", "LIC-45"})
public record Pause(LocalDate from, @Nullable LocalDate until, String label) {
    public Pause {
        if (until != null && until.isBefore(from))
            throw new ActRefused(CalendarReason.PAUSE_IN_DISORDER, from.toString(), until.toString());
    }

    public boolean lasts() {
        return until == null;
    }

    /** Its end, supposing that one that lasts ended today. */
    LocalDate untilAsOf(LocalDate today) {
        if (until != null) return until;
        return today.isBefore(from) ? from : today;
    }
}
