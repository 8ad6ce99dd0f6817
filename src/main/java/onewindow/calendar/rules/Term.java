package onewindow.calendar.rules;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import onewindow.platform.ChinaTime;
import onewindow.platform.Clause;

/**
 * A length of time as the law states it: so many working days, plain days or months. Only working days skip days of rest; the
 * others end on the next working day when their last day is one of rest.
 */
@Clause({"CIV-202", "CIV-203", "LIC-82"})
public record Term(int number, Unit unit) {
    /** In what the law counts. */
    public enum Unit {
        WORKING_DAY,
        CALENDAR_DAY,
        MONTH
    }

    public static Term workingDays(int number) {
        return new Term(number, Unit.WORKING_DAY);
    }

    /** When the term ends that began at a moment; pauses lengthen it by the days they took, in its own unit. */
    public Due due(CentreCalendar calendar, Instant from, List<Pause> pauses, LocalDate today) {
        if (unit == Unit.WORKING_DAY || number == 0) return calendar.due(from, number, pauses, today);
        var standstill = Standstill.of(pauses, today);
        var start = calendar.countingStart(from);
        var end = unit == Unit.MONTH ? start.plusMonths(number) : start.plusDays(number);
        for (var span : standstill.spans()) {
            if (!span.from().isBefore(end)) break;
            var after = span.from().isAfter(start) ? span.from() : start;
            if (span.until().isAfter(after))
                end = end.plusDays(after.until(span.until(), java.time.temporal.ChronoUnit.DAYS));
        }
        var last = calendar.days().thisOrNextWorkingDay(end);
        var provisional = calendar.days().isUncertainBetween(ChinaTime.dateOf(from), last);
        return new Due(calendar.closingAt(last), last, provisional, standstill.lasts());
    }
}
