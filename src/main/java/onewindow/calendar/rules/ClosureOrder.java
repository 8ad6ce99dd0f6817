package onewindow.calendar.rules;

import java.time.LocalDate;
import java.time.LocalTime;
import onewindow.platform.ActRefused;
import onewindow.platform.Clause;
import org.jspecify.annotations.Nullable;

/**
 * The order by which a centre stands still (紧急停办), such as in a typhoon: from a day, or from an hour of it, to the end of
 * another. One that reopens takes days back that an earlier order closed.
 */
@Clause("B7")
public record ClosureOrder(
        boolean reopens,
        LocalDate from,
        @Nullable LocalTime fromHour,
        LocalDate until,
        String number,
        String issuer,
        String text) {
    public ClosureOrder {
        if (until.isBefore(from))
            throw new ActRefused(CalendarReason.CLOSURE_IN_DISORDER, from.toString(), until.toString());
        WorkingCalendar.requireCounted(from);
        WorkingCalendar.requireCounted(until);
    }
}
