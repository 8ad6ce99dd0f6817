package onewindow.people;

import onewindow.platform.Identifier;

/** One grant of a role. */
public record GrantNo(String value) implements Identifier {
    public GrantNo {
        if (!value.matches("[A-Za-z0-9-]{8,40}"))
            throw new IllegalArgumentException("grant number: letters, digits, hyphen");
    }

    @Override
    public String toString() {
        return value;
    }
}
