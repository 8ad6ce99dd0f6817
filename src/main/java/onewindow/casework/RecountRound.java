package onewindow.casework;

import java.time.Instant;
import onewindow.calendar.ChangeNo;
import onewindow.platform.CentreId;
import onewindow.platform.OfficerNo;
import onewindow.platform.SubmissionId;
import org.jspecify.annotations.Nullable;

/**
 * One working out of all open cases of a centre under a changed calendar: looked at before the approval, or applied by it. {@code
 * upTo} is the last case examined; a run that broke off goes on behind it.
 */
public record RecountRound(
        CentreId centre,
        ChangeNo change,
        int round,
        boolean applied,
        Instant begunAt,
        OfficerNo begunBy,
        SubmissionId submission,
        String upTo,
        long examined,
        long moved,
        @Nullable Instant endedAt) {
    public boolean hasEnded() {
        return endedAt != null;
    }
}
