package onewindow.casework;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import onewindow.platform.Identifier;

/** Number of an emergency receipt (应急收件凭证) that was printed before it was needed, such as QS-YJ-2026-0001. */
public record SlipNo(String value) implements Identifier {
    private static final Pattern FORM = Pattern.compile("[A-Z]{1,8}-YJ-[0-9]{4}-[0-9]{4}");
    /** The last number of a year. */
    static final int LAST = 9999;

    private static final int SERIAL = 4;
    private static final int YEAR_AND_SERIAL = 9;

    public SlipNo {
        if (!FORM.matcher(value).matches()) throw new IllegalArgumentException("slip: such as QS-YJ-2026-0001");
    }

    static SlipNo of(String prefix, int year, int serial) {
        return new SlipNo("%s-YJ-%04d-%04d".formatted(prefix, year, serial));
    }

    /** As a clerk types it; empty when it cannot be one. */
    public static Optional<SlipNo> typed(String typed) {
        var text = typed.strip().toUpperCase(Locale.ROOT);
        return FORM.matcher(text).matches() ? Optional.of(new SlipNo(text)) : Optional.empty();
    }

    public int year() {
        return Integer.parseInt(value.substring(value.length() - YEAR_AND_SERIAL, value.length() - SERIAL - 1));
    }

    public int serial() {
        return Integer.parseInt(value.substring(value.length() - SERIAL));
    }

    @Override
    public String toString() {
        return value;
    }
}
