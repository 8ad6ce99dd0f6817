package onewindow.platform;

import java.util.regex.Pattern;

/** Number of a service window (窗口) within a centre. */
public record WindowNo(String value) implements Identifier {
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9-]{1,20}");

    public WindowNo {
        if (!FORM.matcher(value).matches())
            throw new IllegalArgumentException("window number: letters, digits, hyphen");
    }

    @Override
    public String toString() {
        return value;
    }
}
