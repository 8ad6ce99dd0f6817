package onewindow.casework.rules;

import java.time.LocalDate;
import onewindow.casework.RestrictionGround;
import onewindow.platform.Clause;

/** What happened about the restriction of an applicant. */
@Clause({"LIC-78", "LIC-79"})
public sealed interface RestrictionFact extends ProceedingFact {
    /** Counted from {@code from}, which is not counted itself; {@code until} is its last day. */
    record ApplicantRestricted(
            RestrictionGround ground,
            String concern,
            String evidence,
            String revocation,
            LocalDate from,
            LocalDate until)
            implements RestrictionFact {}

    record RestrictionEnded(String reason) implements RestrictionFact {}
}
