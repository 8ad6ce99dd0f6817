package onewindow.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import onewindow.platform.OfficerNo;

/** Cases that went to the archive together (移交): which, with how many facts and which last digest each, kept until when. */
public record Transfer(int number, Instant at, OfficerNo by, LocalDate endedUntil, List<Filed> cases) {
    /** A case as it was handed over; {@code digest} is that of its last fact. */
    public record Filed(
            CaseNumber number,
            String itemName,
            CaseOutcome outcome,
            Instant endedAt,
            KeepingTime keeping,
            int facts,
            String digest) {}
}
