package onewindow.casework.rules;

import static onewindow.casework.SlipReason.SLIP_BEFORE_PRINTED;
import static onewindow.casework.SlipReason.SLIP_IN_FUTURE;
import static onewindow.casework.SlipReason.SLIP_TOO_OLD;
import static onewindow.casework.SlipReason.SLIP_UNKNOWN;
import static onewindow.casework.SlipReason.SLIP_USED;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import onewindow.calendar.rules.CentreCalendar;
import onewindow.casework.OnPaper;
import onewindow.platform.ChinaTime;
import onewindow.platform.Clause;
import onewindow.platform.Refusal;
import org.jspecify.annotations.Nullable;

/** Entering what was taken in on paper (应急补录): the number was printed, is used once, and the moment can be true. */
public final class PaperIntake {
    private PaperIntake() {}

    /** {@code printedAt} is absent when no such number was printed; {@code entryDays} are working days after the day on the paper. */
    @Clause("A3.4")
    public static List<Refusal> whyNot(
            OnPaper paper,
            @Nullable Instant printedAt,
            boolean used,
            CentreCalendar calendar,
            int entryDays,
            Instant now) {
        if (printedAt == null) return List.of(Refusal.of(SLIP_UNKNOWN, paper.slip()));
        var refusals = new ArrayList<Refusal>();
        if (used) refusals.add(Refusal.of(SLIP_USED, paper.slip()));
        if (paper.at().isAfter(now)) refusals.add(Refusal.of(SLIP_IN_FUTURE, paper.at()));
        if (paper.at().isBefore(printedAt)) refusals.add(Refusal.of(SLIP_BEFORE_PRINTED, paper.at(), printedAt));
        if (!refusals.isEmpty()) return refusals;
        var last = calendar.days().plusWorkingDays(ChinaTime.dateOf(paper.at()), entryDays);
        return ChinaTime.dateOf(now).isAfter(last.day())
                ? List.of(Refusal.of(SLIP_TOO_OLD, paper.at(), last.day()))
                : List.of();
    }
}
