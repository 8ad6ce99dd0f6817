package onewindow.platform;

/** The service centre (中心) to which a row, a person or an act belongs; it leads every key. */
public record CentreId(String value) implements Identifier {
    public CentreId {
        if (!value.matches("[a-z][a-z0-9-]{1,30}"))
            throw new IllegalArgumentException("centre id: small letters, digits, hyphen");
    }

    @Override
    public String toString() {
        return value;
    }
}
