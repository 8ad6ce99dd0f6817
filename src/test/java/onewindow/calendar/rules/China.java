package onewindow.calendar.rules;

import java.time.LocalDate;
import java.util.TreeMap;
import onewindow.calendar.TestNotices;

/** The calendar of the shipped years with the usual hours, as the rules see it. */
final class China {
    static final WorkingCalendar DAYS = new WorkingCalendar(TestNotices.shipped());
    static final CentreCalendar CENTRE = with(DAYS, DeadlineHour.CLOSING);

    private China() {}

    static CentreCalendar with(WorkingCalendar days, DeadlineHour deadline) {
        var hours = new TreeMap<LocalDate, OpeningHours>();
        hours.put(LocalDate.MIN, OpeningHours.daily(OpeningHours.dayOf("08:30-12:00 14:30-17:30")));
        return new CentreCalendar(days, hours, deadline);
    }
}
