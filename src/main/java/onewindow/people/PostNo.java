package onewindow.people;

import onewindow.platform.Identifier;

/** A post (岗位) of a centre, by its short code. */
public record PostNo(String value) implements Identifier {
    public PostNo {
        if (!value.matches("[A-Za-z0-9-]{1,20}"))
            throw new IllegalArgumentException("post number: letters, digits, hyphen");
    }

    @Override
    public String toString() {
        return value;
    }
}
