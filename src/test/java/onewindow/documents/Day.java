package onewindow.documents;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import onewindow.platform.ChinaTime;

/** Dates with their weekday, such as "Fri 2026-09-18": a wrong weekday does not parse. */
public final class Day {
    private static final DateTimeFormatter DAY = strict("EEE uuuu-MM-dd");
    private static final DateTimeFormatter MOMENT = strict("EEE uuuu-MM-dd HH:mm");

    private Day() {}

    public static LocalDate on(String day) {
        return LocalDate.parse(day, DAY);
    }

    public static Instant at(String moment) {
        return ChinaTime.at(LocalDateTime.parse(moment, MOMENT));
    }

    private static DateTimeFormatter strict(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH).withResolverStyle(ResolverStyle.STRICT);
    }
}
