package onewindow.people;

import onewindow.platform.Identifier;

/** One key of another system to the JSON interface; not the key itself. */
public record TokenNo(String value) implements Identifier {
    public TokenNo {
        if (!value.matches("[A-Za-z0-9-]{8,40}"))
            throw new IllegalArgumentException("token number: letters, digits, hyphen");
    }

    @Override
    public String toString() {
        return value;
    }
}
