package onewindow.documents;

import java.time.Instant;
import onewindow.platform.OfficerNo;
import org.jspecify.annotations.Nullable;

/** A paper in the register (文书登记簿): what it is, who signed it, in whose place, and how it was served. */
public record RegisteredPaper(
        PaperSummary summary,
        @Nullable OfficerNo actingFor,
        @Nullable Served served) {
    /** How it was served, written down when and by whom. */
    public record Served(
            Serving serving,
            Instant at,
            OfficerNo by,
            @Nullable OfficerNo actingFor) {}

    /** Records and proofs of delivery are kept; everything else has to reach somebody. */
    public boolean isToBeServed() {
        return served == null && summary.kind().isServed();
    }
}
