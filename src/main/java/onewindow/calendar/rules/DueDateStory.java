package onewindow.calendar.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import onewindow.platform.Clause;
import org.jspecify.annotations.Nullable;

/**
 * Why a due date is what it is (时限计算明细): each calendar day from the start to the due date, counted with its number or left
 * out with its reason. The counted days are as many as were promised.
 */
@Clause({"A3.5", "A3.6", "CIV-201"})
public record DueDateStory(Start from, int promisedDays, Due due, List<Day> days) {

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
        /** Received on a day of rest: the next working day takes its place. */
        ON_REST_DAY,
        /** The day of an instant case, which is due on the day of service. */
        SAME_DAY,
        WEEKEND,
        HOLIDAY,
        /** A working day on which the centre stood still by order. */
        CLOSED,
        /** A working day on which the clock stood still. */
        PAUSED;

        public boolean isCounted() {
            return this == COUNTED || this == MAKE_UP;
        }
    }

    /**
     * One day: its number if counted, the holiday that a notice names for it, by what it was paused, by which order the centre
     * stood still; provisional when its year has no notice.
     */
    public record Day(
            LocalDate on,
            DayKind kind,
            @Nullable Integer number,
            @Nullable String holiday,
            List<String> pausedBy,
            @Nullable ClosureOrder closedBy,
            boolean provisional) {}

    static DueDateStory tell(CentreCalendar centre, Start from, int promised, List<Pause> pauses, LocalDate today) {
        var due = centre.due(from, promised, pauses, today);
        var standstill = Standstill.of(pauses, today);
        var days = new ArrayList<Day>();
        int counted = 0;
        for (var day = from.on(); !day.isAfter(due.on()); day = day.plusDays(1)) {
            var kind = kindOf(day, centre, from, promised, due, standstill);
            if (kind.isCounted()) counted++;
            days.add(new Day(
                    day,
                    kind,
                    kind.isCounted() ? Integer.valueOf(counted) : null,
                    centre.days().noticeDay(day).map(NoticeDay::holiday).orElse(null),
                    kind == DayKind.PAUSED ? standstill.labelsOn(day, today) : List.of(),
                    centre.closedOn(day).map(ClosedDay::order).orElse(null),
                    !centre.days().isPublished(day)));
        }
        return new DueDateStory(from, promised, due, List.copyOf(days));
    }

    private static DayKind kindOf(
            LocalDate day, CentreCalendar centre, Start from, int promised, Due due, Standstill standstill) {
        boolean stoodStill = centre.closedOn(day).isPresent();
        boolean works = centre.days().isWorkingDay(day) || stoodStill;
        if (day.equals(from.on()) && centre.countingStart(from).isAfter(day)) return place(centre, day, works);
        if (promised == 0 && day.equals(due.on())) return DayKind.SAME_DAY;
        if (promised > 0 && day.equals(centre.countingStart(from))) return DayKind.START_DAY;
        boolean isNamed = centre.days().noticeDay(day).isPresent();
        if (!works) return isNamed ? DayKind.HOLIDAY : DayKind.WEEKEND;
        if (stoodStill) return DayKind.CLOSED;
        if (standstill.holds(day)) return DayKind.PAUSED;
        return isNamed ? DayKind.MAKE_UP : DayKind.COUNTED;
    }

    /** Why the next working day takes the place of the day of receipt. */
    private static DayKind place(CentreCalendar centre, LocalDate day, boolean works) {
        if (!works) return DayKind.ON_REST_DAY;
        boolean wholeDay =
                centre.closedOn(day).filter(closed -> closed.fromHour() == null).isPresent();
        return wholeDay ? DayKind.CLOSED : DayKind.AFTER_CLOSING;
    }

    public int countedDays() {
        return (int) days.stream().filter(day -> day.kind().isCounted()).count();
    }
}
