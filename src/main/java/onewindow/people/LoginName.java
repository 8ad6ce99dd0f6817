package onewindow.people;

import onewindow.platform.Identifier;

/** The name by which an account of a centre signs in. */
public record LoginName(String value) implements Identifier {
    public LoginName {
        if (!value.matches("[a-z0-9][a-z0-9._-]{1,39}"))
            throw new IllegalArgumentException("login: 2 to 40 small letters, digits, . _ -");
    }

    @Override
    public String toString() {
        return value;
    }
}
