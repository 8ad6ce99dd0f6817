package onewindow.casework.rules;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import onewindow.calendar.rules.CentreCalendar;
import onewindow.calendar.rules.Due;
import onewindow.platform.ChinaTime;
import onewindow.platform.Clause;

/**
 * A clock laid out from the day after its start to its end, or to today where it ran over: what was used, stood still, is left,
 * is over. A pause after the end moves nothing and is not drawn.
 */
@Clause({"A3.5", "A3.6"})
public record ClockTrack(Due due, List<Stretch> stretches) {
    /** What a day of the clock is. */
    public enum Kind {
        USED,
        PAUSED,
        LEFT,
        OVER
    }

    /** Days in a row that are of one kind, both ends included; {@code workingDays} of them count. */
    public record Stretch(Kind kind, LocalDate from, LocalDate until, int workingDays) {
        /** How long it is drawn. */
        public int days() {
            return (int) (until.toEpochDay() - from.toEpochDay()) + 1;
        }
    }

    /** The track of an accepted case; it ends where the case was decided or closed. */
    static ClockTrack of(Due due, CaseFile file, CentreCalendar calendar, Instant now) {
        var today = ChinaTime.dateOf(now);
        var seen = ChinaTime.dateOf(file.overAt().orElse(now));
        var start = calendar.countingStart(file.acceptedAt().orElseThrow());
        var last = due.on().isBefore(seen) ? seen : due.on();
        var stretches = new ArrayList<Stretch>();
        for (var day = start.plusDays(1); !day.isAfter(last); day = day.plusDays(1)) {
            int counted = calendar.days().isWorkingDay(day) ? 1 : 0;
            add(stretches, new Stretch(kind(day, due, seen, today, file), day, day, counted));
        }
        return new ClockTrack(due, List.copyOf(stretches));
    }

    private static Kind kind(LocalDate day, Due due, LocalDate seen, LocalDate today, CaseFile file) {
        if (day.isAfter(due.on())) return Kind.OVER;
        if (file.suspensions().stream().anyMatch(one -> one.leavesOut(day, today))) return Kind.PAUSED;
        return day.isAfter(seen) ? Kind.LEFT : Kind.USED;
    }

    private static void add(List<Stretch> stretches, Stretch next) {
        if (stretches.isEmpty() || stretches.getLast().kind() != next.kind()) {
            stretches.add(next);
            return;
        }
        var before = stretches.removeLast();
        stretches.add(new Stretch(next.kind(), before.from(), next.until(), before.workingDays() + next.workingDays()));
    }

    /** The working days of one kind. */
    public int workingDays(Kind kind) {
        return stretches.stream()
                .filter(stretch -> stretch.kind() == kind)
                .mapToInt(Stretch::workingDays)
                .sum();
    }

    /** How long the whole is drawn. */
    public int days() {
        return stretches.stream().mapToInt(Stretch::days).sum();
    }
}
