package onewindow.documents;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import onewindow.platform.Clause;
import org.jspecify.annotations.Nullable;

/**
 * Until when the office has bound itself: legal and promised limit in working days, the dates they lead to, and each day that
 * was counted or skipped on the way. Provisional while next year's holidays are not published.
 */
@Clause("A3.4")
public record DueDate(
        int legalDays,
        LocalDate legalDueOn,
        int promisedDays,
        Instant promisedDueAt,
        boolean provisional,
        @Nullable DueMoved moved,
        List<DayLine> why) {
    public DueDate {
        why = List.copyOf(why);
    }
}
