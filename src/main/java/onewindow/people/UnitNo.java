package onewindow.people;

import onewindow.platform.Identifier;

/** A unit (科室、进驻单位) of a centre, by its short code. */
public record UnitNo(String value) implements Identifier {
    public UnitNo {
        if (!value.matches("[A-Za-z0-9-]{1,20}"))
            throw new IllegalArgumentException("unit number: letters, digits, hyphen");
    }

    @Override
    public String toString() {
        return value;
    }
}
