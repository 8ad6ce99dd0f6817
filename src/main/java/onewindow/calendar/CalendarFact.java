package onewindow.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import onewindow.platform.Clause;

/** What the ledger keeps of the calendar. */
public sealed interface CalendarFact {
    /** A yearly notice taken over; {@code edition} counts those of its year. The days stand in the table of notices. */
    @Clause("B7")
    record NoticeLoaded(int year, int edition, List<String> papers, int daysOff, int makeUpDays)
            implements CalendarFact {}

    /** The hours of a centre from a day on, as written on its door; single weekdays under their English names. */
    @Clause("B7")
    record HoursSet(LocalDate from, String usual, Map<String, String> onWeekdays) implements CalendarFact {}
}
