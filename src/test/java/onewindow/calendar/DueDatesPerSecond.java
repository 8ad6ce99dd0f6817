package onewindow.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.TreeMap;
import onewindow.calendar.rules.CentreCalendar;
import onewindow.calendar.rules.DeadlineHour;
import onewindow.calendar.rules.OpeningHours;
import onewindow.calendar.rules.WorkingCalendar;
import onewindow.platform.ChinaTime;

/** Says how many due dates one core counts in a second: run its main method. No test, for a figure is not a promise. */
final class DueDatesPerSecond {
    private static final int ROUNDS = 6;
    private static final int QUESTIONS = 20_000_000;
    private static final int DAYS = 730;
    private static final int LONGEST = 64;

    private DueDatesPerSecond() {}

    public static void main(String[] arguments) {
        var calendar = new WorkingCalendar(ShippedNotices.read());
        var hours = new TreeMap<LocalDate, OpeningHours>();
        hours.put(WorkingCalendar.FIRST, OpeningHours.daily(OpeningHours.dayOf("08:30-12:00 14:30-17:30")));
        var centre = new CentreCalendar(calendar, hours, DeadlineHour.CLOSING);
        var starts = new LocalDate[DAYS];
        var moments = new Instant[DAYS];
        for (int day = 0; day < DAYS; day++) {
            starts[day] = LocalDate.of(2025, 1, 1).plusDays(day);
            moments[day] = ChinaTime.at(starts[day].atTime(10, 12));
        }
        for (int round = 1; round <= ROUNDS; round++) {
            long sum = 0;
            long begun = System.nanoTime();
            for (int question = 0; question < QUESTIONS; question++)
                sum += calendar.plusWorkingDays(starts[question % DAYS], question % LONGEST)
                        .day()
                        .getDayOfMonth();
            say("due days     ", begun, sum);
            begun = System.nanoTime();
            for (int question = 0; question < QUESTIONS; question++)
                sum += centre.due(moments[question % DAYS], question % LONGEST)
                        .at()
                        .getNano();
            say("due moments  ", begun, sum);
        }
    }

    /** The sum is printed so that no counting can be left out as useless. */
    private static void say(String what, long begun, long sum) {
        double seconds = (System.nanoTime() - begun) / 1e9;
        System.out.printf("%s %,15.0f per second (%d)%n", what, QUESTIONS / seconds, sum);
    }
}
