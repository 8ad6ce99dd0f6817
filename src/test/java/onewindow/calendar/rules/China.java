package onewindow.calendar.rules;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import onewindow.calendar.TestNotices;

/** The calendar of the shipped years with the usual hours, as the rules see it. */
final class China {
    static final WorkingCalendar DAYS = new WorkingCalendar(TestNotices.shipped());
    static final TreeMap<LocalDate, OpeningHours> USUAL =
            new TreeMap<>(Map.of(LocalDate.MIN, OpeningHours.daily(OpeningHours.dayOf("08:30-12:00 14:30-17:30"))));
    static final CentreCalendar CENTRE = with(DAYS, DeadlineHour.CLOSING);

    private China() {}

    static CentreCalendar with(WorkingCalendar days, DeadlineHour deadline) {
        return new CentreCalendar(days, USUAL, deadline);
    }
}
