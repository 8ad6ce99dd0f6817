package onewindow.calendar.rules;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Pattern;
import onewindow.platform.ActRefused;
import onewindow.platform.Clause;
import org.jspecify.annotations.Nullable;

/**
 * When a centre is open on a working day (办公时间): the usual hours, and other ones on single weekdays. A make-up day on Saturday
 * or Sunday has the usual hours unless that weekday has its own.
 */
@Clause("B7")
public record OpeningHours(Day usual, Map<DayOfWeek, Day> onWeekdays) {
    private static final Pattern SPAN = Pattern.compile("(\\d\\d:\\d\\d)-(\\d\\d:\\d\\d)");

    public OpeningHours {
        var own = new EnumMap<DayOfWeek, Day>(DayOfWeek.class);
        own.putAll(onWeekdays);
        onWeekdays = Map.copyOf(own);
    }

    /** From and to; the last moment belongs to it. */
    public record Span(LocalTime from, LocalTime to) {
        public Span {
            if (!from.isBefore(to)) throw new ActRefused(CalendarReason.HOURS_IN_DISORDER, from + "-" + to);
        }

        @Override
        public String toString() {
            return from + "-" + to;
        }
    }

    /** Morning and afternoon with the noon break between them; a day may have a single span. */
    public record Day(Span morning, @Nullable Span afternoon) {
        public Day {
            if (afternoon != null && !morning.to().isBefore(afternoon.from()))
                throw new ActRefused(CalendarReason.HOURS_IN_DISORDER, morning + " " + afternoon);
        }

        public LocalTime opening() {
            return morning.from();
        }

        public LocalTime closing() {
            return afternoon == null ? morning.to() : afternoon.to();
        }

        /** Whether business goes on at that time of day; not during the noon break. */
        public boolean isOpenAt(LocalTime time) {
            return holds(morning, time) || (afternoon != null && holds(afternoon, time));
        }

        private static boolean holds(Span span, LocalTime time) {
            return !time.isBefore(span.from()) && !time.isAfter(span.to());
        }

        @Override
        public String toString() {
            return afternoon == null ? morning.toString() : morning + " " + afternoon;
        }
    }

    /** The same hours on all days. */
    public static OpeningHours daily(Day day) {
        return new OpeningHours(day, Map.of());
    }

    /** Reads hours such as {@code 08:30-12:00 14:30-17:30}; what is not in order is refused. */
    public static Day dayOf(String text) {
        var spans = text.strip().split("\\s+");
        if (spans.length > 2) throw new ActRefused(CalendarReason.HOURS_IN_DISORDER, text);
        return new Day(spanOf(spans[0]), spans.length == 2 ? spanOf(spans[1]) : null);
    }

    private static Span spanOf(String text) {
        var found = SPAN.matcher(text);
        if (!found.matches()) throw new ActRefused(CalendarReason.HOURS_IN_DISORDER, text);
        try {
            return new Span(LocalTime.parse(found.group(1)), LocalTime.parse(found.group(2)));
        } catch (java.time.DateTimeException noSuchTime) {
            throw new ActRefused(CalendarReason.HOURS_IN_DISORDER, text);
        }
    }

    public Day on(DayOfWeek weekday) {
        return onWeekdays.isEmpty() ? usual : onWeekdays.getOrDefault(weekday, usual);
    }
}
