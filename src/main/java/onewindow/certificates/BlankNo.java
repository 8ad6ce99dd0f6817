package onewindow.certificates;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import onewindow.platform.Identifier;

/** The serial number printed on a blank certificate (印制编号), such as SP0004217: letters, then figures. */
public record BlankNo(String value) implements Identifier {
    private static final Pattern FORM = Pattern.compile("([A-Z]{1,6})([0-9]{4,10})");

    public BlankNo {
        if (!FORM.matcher(value).matches()) throw new IllegalArgumentException("blank: such as SP0004217");
    }

    /** As somebody types it; empty when it cannot be one. */
    public static Optional<BlankNo> typed(String typed) {
        var text = typed.strip().toUpperCase(Locale.ROOT);
        return FORM.matcher(text).matches() ? Optional.of(new BlankNo(text)) : Optional.empty();
    }

    /** The number so many places further on; empty where the figures end. */
    public Optional<BlankNo> plus(int places) {
        var parts = parts();
        var figures = String.valueOf(Long.parseLong(parts.group(2)) + places);
        int width = parts.group(2).length();
        if (figures.length() > width) return Optional.empty();
        return Optional.of(new BlankNo(parts.group(1) + "0".repeat(width - figures.length()) + figures));
    }

    private Matcher parts() {
        var parts = FORM.matcher(value);
        if (!parts.matches()) throw new IllegalStateException(value);
        return parts;
    }

    @Override
    public String toString() {
        return value;
    }
}
