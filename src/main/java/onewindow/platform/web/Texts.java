package onewindow.platform.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Stream;
import onewindow.platform.ChinaTime;
import onewindow.platform.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/**
 * The words of one language: texts by key, dates as people of that language write them, refusals in sentences. {@code year} is the
 * one in which they are read: dates of another carry theirs; without it none does.
 */
public record Texts(
        MessageSource messages, Locale locale, @Nullable Integer year) {
    public Texts(MessageSource messages, Locale locale) {
        this(messages, locale, null);
    }

    public String of(String key, Object... values) {
        return messages.getMessage(key, worded(values), locale);
    }

    /** 10月16日 周五, Fri 16 Oct; 2027年1月4日 周一, Mon 4 Jan 2027 when it is another year. */
    public String day(LocalDate day) {
        return DateTimeFormatter.ofPattern(pattern("format.day", day), locale).format(day);
    }

    public String moment(Instant moment) {
        LocalDateTime local = ChinaTime.of(moment);
        return DateTimeFormatter.ofPattern(pattern("format.moment", local.toLocalDate()), locale)
                .format(local);
    }

    private String pattern(String key, LocalDate day) {
        return of(year == null || year == day.getYear() ? key : key + ".ofYear");
    }

    public RefusalText refusal(Refusal refusal) {
        var values = refusal.details().toArray();
        var key = refusal.reason().key();
        return new RefusalText(
                refusal.reason().name(),
                of(key + ".what", values),
                of(key + ".now", values),
                of(key + ".whom", values),
                refusal.reason().clauses());
    }

    private Object[] worded(Object... values) {
        return Stream.of(values).map(this::worded).toArray();
    }

    private Object worded(Object value) {
        return switch (value) {
            case LocalDate day -> day(day);
            case Instant moment -> moment(moment);
            case Number number -> number.toString();
            case Enum<?> constant -> word(constant);
            default -> value;
        };
    }

    private static String keyOf(Enum<?> constant) {
        return constant.getDeclaringClass().getSimpleName() + "." + constant.name();
    }

    /** The word for a constant of the field, key {@code <EnumName>.<CONSTANT>}. */
    public String word(Enum<?> constant) {
        return of(keyOf(constant));
    }
}
