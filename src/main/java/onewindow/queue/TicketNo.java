package onewindow.queue;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import onewindow.platform.Identifier;

/** Number of a ticket (排队号): its day, the letter of its line, its place there, such as 20260921A012. People say A012. */
public record TicketNo(String value) implements Identifier {
    private static final int DAY = 8;
    private static final Pattern FORM = Pattern.compile("[0-9]{8}[A-Z]{1,2}[0-9]{3,5}");

    public TicketNo {
        if (!FORM.matcher(value).matches()) throw new IllegalArgumentException("ticket: such as 20260921A012");
    }

    public static TicketNo of(LocalDate day, String line, int place) {
        return new TicketNo(
                DateTimeFormatter.BASIC_ISO_DATE.format(day) + line + String.format(Locale.ROOT, "%03d", place));
    }

    /** As it comes from outside; empty when it cannot be one. */
    public static Optional<TicketNo> typed(String typed) {
        var text = typed.strip().toUpperCase(Locale.ROOT);
        return FORM.matcher(text).matches() ? Optional.of(new TicketNo(text)) : Optional.empty();
    }

    /** What is printed and called out: letter and place. */
    public String spoken() {
        return value.substring(DAY);
    }

    @Override
    public String toString() {
        return value;
    }
}
