package onewindow.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import onewindow.platform.ChinaTime;

/** Dates of tests with their weekday: a wrong weekday cannot be written. */
public final class WeekdayDates {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("EEE uuuu-MM-dd", Locale.ENGLISH).withResolverStyle(ResolverStyle.STRICT);
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("EEE uuuu-MM-dd HH:mm", Locale.ENGLISH).withResolverStyle(ResolverStyle.STRICT);

    private WeekdayDates() {}

    /** Such as {@code Fri 2026-09-18}. */
    public static LocalDate on(String day) {
        return LocalDate.parse(day, DAY);
    }

    /** Such as {@code Fri 2026-09-18 10:12}, in the legal time of the centres. */
    public static Instant at(String moment) {
        return ChinaTime.at(LocalDateTime.parse(moment, MOMENT));
    }
}
