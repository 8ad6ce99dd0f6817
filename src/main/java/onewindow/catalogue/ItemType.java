package onewindow.catalogue;

import java.util.Optional;
import java.util.stream.Stream;

/** Kind of power behind an item (事项类型), with its number in the national item codes; only kinds that are applied for. */
public enum ItemType {
    LICENCE(1),
    CONFIRMATION(7),
    BENEFIT(5),
    REWARD(8),
    RULING(9),
    OTHER_POWER(10),
    PUBLIC_SERVICE(20);

    private final int nationalNumber;

    ItemType(int nationalNumber) {
        this.nationalNumber = nationalNumber;
    }

    /** The kind by its national number, as {@code 01} or {@code 1}. */
    public static Optional<ItemType> numbered(String digits) {
        if (!digits.matches("[0-9]{1,2}")) return Optional.empty();
        int number = Integer.parseInt(digits);
        return Stream.of(values()).filter(type -> type.nationalNumber == number).findFirst();
    }
}
