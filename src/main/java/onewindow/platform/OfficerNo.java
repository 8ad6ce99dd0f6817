package onewindow.platform;

/** Staff number (工号) of an officer within a centre. */
public record OfficerNo(String value) implements Identifier {
    public OfficerNo {
        if (!value.matches("[A-Za-z0-9-]{1,20}"))
            throw new IllegalArgumentException("officer number: letters, digits, hyphen");
    }

    @Override
    public String toString() {
        return value;
    }
}
