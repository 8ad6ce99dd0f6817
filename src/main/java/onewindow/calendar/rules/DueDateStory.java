package onewindow.calendar.rules;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import onewindow.platform.ChinaTime;
import onewindow.platform.Clause;
import org.jspecify.annotations.Nullable;

/**
 * Why a due date is what it is (时限计算明细): each calendar day from the start to the due date, counted with its number or left
 * out with its reason. The counted days are as many as were promised.
 */
@Clause({"A3.5", "A3.6", "CIV-201"})
public record DueDateStory(Instant from, int promisedDays, Due due, List<Day> days) {

    /** What became of a day. */
    public enum DayKind {
        /** A working day that is counted. */
        COUNTED,
        /** A Saturday or Sunday on which work is made up, counted. */
        MAKE_UP,
        /** The day from which is counted, itself not counted. */
        START_DAY,
        /** Received when business had stopped: the next working day takes its place. */
        AFTER_CLOSING,
        /** The day of an instant case, which is due on the day of service. */
        SAME_DAY,
        WEEKEND,
        HOLIDAY,
        /** A working day on which the clock stood still. */
        PAUSED;

        public boolean isCounted() {
            return this == COUNTED || this == MAKE_UP;
        }
    }

    /**
     * One day: its number if counted, the holiday that a notice names for it, by what it was paused; provisional when its
     * year has no notice.
     */
    public record Day(
            LocalDate on,
            DayKind kind,
            @Nullable Integer number,
            @Nullable String holiday,
            List<String> pausedBy,
            boolean provisional) {}

    static DueDateStory tell(CentreCalendar centre, Instant from, int promised, List<Pause> pauses, LocalDate today) {
        var due = centre.due(from, promised, pauses, today);
        var standstill = Standstill.of(pauses, today);
        var days = new ArrayList<Day>();
        int counted = 0;
        for (var day = ChinaTime.dateOf(from); !day.isAfter(due.on()); day = day.plusDays(1)) {
            var kind = kindOf(day, centre, from, promised, due, standstill);
            if (kind.isCounted()) counted++;
            days.add(new Day(
                    day,
                    kind,
                    kind.isCounted() ? Integer.valueOf(counted) : null,
                    centre.days().noticeDay(day).map(NoticeDay::holiday).orElse(null),
                    kind == DayKind.PAUSED ? standstill.labelsOn(day, today) : List.of(),
                    !centre.days().isPublished(day)));
        }
        return new DueDateStory(from, promised, due, List.copyOf(days));
    }

    private static DayKind kindOf(
            LocalDate day, CentreCalendar centre, Instant from, int promised, Due due, Standstill standstill) {
        if (day.equals(ChinaTime.dateOf(from)) && centre.isAfterClosing(from)) return DayKind.AFTER_CLOSING;
        if (promised == 0 && day.equals(due.on())) return DayKind.SAME_DAY;
        if (promised > 0 && day.equals(centre.countingStart(from))) return DayKind.START_DAY;
        var calendar = centre.days();
        boolean isNamed = calendar.noticeDay(day).isPresent();
        if (!calendar.isWorkingDay(day)) return isNamed ? DayKind.HOLIDAY : DayKind.WEEKEND;
        if (standstill.holds(day)) return DayKind.PAUSED;
        return isNamed ? DayKind.MAKE_UP : DayKind.COUNTED;
    }

    public int countedDays() {
        return (int) days.stream().filter(day -> day.kind().isCounted()).count();
    }
}
