package onewindow.catalogue;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;

/** Days of the tests, written with their weekday; a wrong weekday does not parse. */
public final class On {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("EEE uuuu-MM-dd", Locale.ENGLISH).withResolverStyle(ResolverStyle.STRICT);

    private On() {}

    public static LocalDate on(String day) {
        return LocalDate.parse(day, DAY);
    }
}
