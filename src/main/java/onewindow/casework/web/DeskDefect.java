package onewindow.casework.web;

import java.util.Optional;
import java.util.stream.Stream;

/** What is usually wrong with a material (材料常见问题); each knows in words what it is and what to do about it. */
public enum DeskDefect {
    UNSIGNED,
    EXPIRED,
    INCONSISTENT,
    INCOMPLETE,
    UNREADABLE,
    WRONG_FORM,
    NOT_AN_ORIGINAL,
    /** Only the clerk's own words say it. */
    OTHER;

    static Optional<DeskDefect> typed(String word) {
        return Stream.of(values()).filter(one -> one.name().equals(word)).findFirst();
    }
}
