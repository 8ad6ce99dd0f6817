package onewindow.casework;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;
import onewindow.platform.Identifier;

/**
 * Number of a case (办件编号): the centre's prefix, the day and a running number, such as QS26092100007. Assigned once at receipt,
 * unique in the centre, never reused.
 */
public record CaseNumber(String value) implements Identifier {
    private static final Pattern FORM = Pattern.compile("[A-Z0-9]{6,50}");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyMMdd");

    public CaseNumber {
        if (!FORM.matcher(value).matches())
            throw new IllegalArgumentException("case number: capital letters and digits");
    }

    static CaseNumber of(String prefix, LocalDate day, int running) {
        return new CaseNumber("%s%s%05d".formatted(prefix, DAY.format(day), running));
    }

    @Override
    public String toString() {
        return value;
    }
}
