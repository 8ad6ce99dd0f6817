package onewindow.catalogue;

import java.util.Locale;
import java.util.Optional;
import onewindow.platform.Identifier;

/** Code of a service item (事项编码): a centre's own such as QS-SCJG-001, or a national or provincial one. */
public record ItemCode(String value) implements Identifier {
    /** Provinces put several codes together: 55 signs have been seen. */
    public static final int LONGEST = 64;

    private static final String SHAPE = "[A-Z0-9][A-Z0-9-]{2," + (LONGEST - 1) + "}";

    public ItemCode {
        if (!value.matches(SHAPE))
            throw new IllegalArgumentException("item code: 3 to 64 capital letters, digits, hyphen");
    }

    /** The code that people typed, whatever the case of its letters; empty when it cannot be one. */
    public static Optional<ItemCode> typed(String text) {
        var code = text.strip().toUpperCase(Locale.ROOT);
        return code.matches(SHAPE) ? Optional.of(new ItemCode(code)) : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }
}
