package onewindow.calendar;

import java.time.Instant;
import java.util.List;
import onewindow.platform.OfficerNo;
import org.jspecify.annotations.Nullable;

/** A year of the calendar as it is in force: which notice speaks for it, shipped with the product or loaded by whom and when. */
public record YearState(
        int year,
        String title,
        List<String> papers,
        int daysOff,
        int makeUpDays,
        @Nullable Loading loading) {

    /**
     * The loading of a notice; {@code edition} counts the notices loaded for that year. In force since {@code at}, by the second
     * person's approval.
     */
    public record Loading(
            int edition, Instant at, OfficerNo by, @Nullable OfficerNo approvedBy) {}
}
