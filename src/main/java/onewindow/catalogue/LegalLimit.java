package onewindow.catalogue;

import onewindow.platform.Clause;
import org.jspecify.annotations.Nullable;

/** Time the law allows (法定办结时限), exactly in the unit in which it is counted; zero means on the spot. */
@Clause({"LIC-42", "LIC-82"})
public record LegalLimit(
        int number,
        LimitUnit unit,
        String from,
        String article,
        @Nullable Extension extension,
        String explanation,
        Mark mark,
        String source) {

    /** Longer time that the law allows once, and who must approve it. */
    public record Extension(int number, LimitUnit unit, String approval) {}

    /** As many working days as surely fit: five of seven days, twenty of a month. What a promise is held against. */
    public int surelyWorkingDays() {
        return switch (unit) {
            case WORKING_DAY -> number;
            case CALENDAR_DAY -> number * 5 / 7;
            case MONTH -> number * 20;
        };
    }
}
