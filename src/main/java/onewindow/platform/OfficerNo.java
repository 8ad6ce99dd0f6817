package onewindow.platform;

import java.util.regex.Pattern;

/** Staff number (工号) of an officer within a centre. */
public record OfficerNo(String value) implements Identifier {
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9-]{1,20}");

    public OfficerNo {
        if (!FORM.matcher(value).matches())
            throw new IllegalArgumentException("officer number: letters, digits, hyphen");
    }

    @Override
    public String toString() {
        return value;
    }
}
