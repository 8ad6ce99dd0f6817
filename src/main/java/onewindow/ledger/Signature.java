package onewindow.ledger;

import java.time.Instant;
import onewindow.platform.OfficerNo;
import onewindow.platform.SubmissionId;
import onewindow.platform.WindowNo;
import org.jspecify.annotations.Nullable;

/**
 * Under whose hand an entry is written: the officer, for whom he acts when standing in (B 代 A), at which window, when, and
 * by which submission.
 */
public record Signature(
        OfficerNo officer,
        @Nullable OfficerNo actingFor,
        @Nullable WindowNo window,
        Instant at,
        SubmissionId submission) {}
