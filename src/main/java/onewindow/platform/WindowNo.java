package onewindow.platform;

/** Number of a service window (窗口) within a centre. */
public record WindowNo(String value) implements Identifier {
    public WindowNo {
        if (!value.matches("[A-Za-z0-9-]{1,20}"))
            throw new IllegalArgumentException("window number: letters, digits, hyphen");
    }

    @Override
    public String toString() {
        return value;
    }
}
