package onewindow.platform;

import java.util.regex.Pattern;

/** The service centre (中心) to which a row, a person or an act belongs; it leads every key. */
public record CentreId(String value) implements Identifier {
    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9-]{1,30}");

    public CentreId {
        if (!FORM.matcher(value).matches())
            throw new IllegalArgumentException("centre id: small letters, digits, hyphen");
    }

    @Override
    public String toString() {
        return value;
    }
}
