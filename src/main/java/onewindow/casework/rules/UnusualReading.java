package onewindow.casework.rules;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import onewindow.calendar.rules.CentreCalendar;
import onewindow.platform.ChinaTime;
import onewindow.platform.Clause;

/** A reading that somebody should ask about, and why: nobody is accused by it. */
@Clause("PIP-51")
public record UnusualReading(Reading reading, Set<Sign> signs) {
    /** What makes a reading unusual. */
    public enum Sign {
        MANY_IN_SHORT_TIME,
        OTHER_UNIT,
        AFTER_CLOSING
    }

    /** From where on a reading is unusual. */
    public record Limits(int many, Duration within, int daysAfterClosing) {}

    /** Those of the readings that are unusual, the latest first. */
    public static List<UnusualReading> among(List<Reading> readings, Limits limits, CentreCalendar calendar) {
        var unusual = new ArrayList<UnusualReading>();
        for (var reading : readings) {
            var signs = EnumSet.noneOf(Sign.class);
            if (isOneOfMany(reading, readings, limits)) signs.add(Sign.MANY_IN_SHORT_TIME);
            if (!reading.ownUnit()) signs.add(Sign.OTHER_UNIT);
            if (isLongAfterClosing(reading, limits, calendar)) signs.add(Sign.AFTER_CLOSING);
            if (!signs.isEmpty()) unusual.add(new UnusualReading(reading, signs));
        }
        unusual.sort(
                Comparator.comparing((UnusualReading one) -> one.reading().at()).reversed());
        return List.copyOf(unusual);
    }

    /** Whether some stretch of the set length holds it and more readings of the same officer than are usual. */
    private static boolean isOneOfMany(Reading reading, List<Reading> readings, Limits limits) {
        var own = readings.stream()
                .filter(one -> one.officer().equals(reading.officer()))
                .map(Reading::at)
                .toList();
        return own.stream()
                .filter(first -> holds(first, limits.within(), reading.at()))
                .anyMatch(first -> own.stream()
                                .filter(at -> holds(first, limits.within(), at))
                                .count()
                        > limits.many());
    }

    private static boolean holds(Instant first, Duration length, Instant at) {
        return !at.isBefore(first) && at.isBefore(first.plus(length));
    }

    private static boolean isLongAfterClosing(Reading reading, Limits limits, CentreCalendar calendar) {
        var closed = reading.closedAt();
        return closed != null
                && calendar.days().workingDaysBetween(ChinaTime.dateOf(closed), ChinaTime.dateOf(reading.at()))
                        > limits.daysAfterClosing();
    }
}
