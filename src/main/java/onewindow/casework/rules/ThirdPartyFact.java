package onewindow.casework.rules;

import java.time.LocalDate;
import onewindow.casework.Stance;
import onewindow.platform.Clause;

/** What happened with those whose interest a licence touches; names stand on the sealed papers only. */
public sealed interface ThirdPartyFact extends ProceedingFact {
    @Clause("LIC-36")
    record ThirdPartyTold(int number, String relation, String interest, LocalDate answerBy) implements ThirdPartyFact {}

    /** {@code party} 0 is the applicant. */
    @Clause("LIC-36")
    record StatementHeard(int party, LocalDate on, Stance stance, String gist, String answer)
            implements ThirdPartyFact {}
}
