package onewindow.casework.rules;

import java.time.Instant;
import onewindow.casework.CaseState;
import onewindow.platform.OfficerNo;
import org.jspecify.annotations.Nullable;

/** A step back of a case (退回): from where, why, by whom and when; when the window handed it on again, and what it mended. */
public record StepBack(
        int number,
        CaseState from,
        String reason,
        OfficerNo by,
        Instant at,
        @Nullable Instant onAgainAt,
        String reply) {
    /** Whether the window still has it. */
    public boolean lasts() {
        return from != CaseState.DECIDED && onAgainAt == null;
    }

    StepBack onAgain(Instant moment, String mended) {
        return lasts() ? new StepBack(number, from, reason, by, at, moment, mended) : this;
    }
}
