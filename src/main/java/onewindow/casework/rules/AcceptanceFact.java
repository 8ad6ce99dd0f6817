package onewindow.casework.rules;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import onewindow.casework.AcceptanceAct;
import onewindow.casework.Act;
import onewindow.casework.GuideDifference;
import onewindow.casework.NewFact;
import onewindow.platform.Clause;
import org.jspecify.annotations.Nullable;

/** What happened around the acceptance of a case besides being accepted, asked once or refused. */
public sealed interface AcceptanceFact extends CaseFact {
    /** The office let the term of the notice run out: accepted from the moment of receipt (视为受理), whenever it is written down. */
    @Clause("LIC-32.4")
    record CaseDeemedAccepted(String responsible, Instant termEndedAt) implements AcceptanceFact {}

    /** The applicant mended errors at the window (当场更正). */
    @Clause("LIC-32.3")
    record CorrectedOnSpot(List<AcceptanceAct.Correction> corrections) implements AcceptanceFact {}

    /** The list of this case holds a material that the guide does not, on a legal basis of its own (清单外材料). */
    @Clause({"A6.1", "LIC-31"})
    record ListExtended(int material, String name, String basis) implements AcceptanceFact {}

    /** A supervisor lets a further notice be given because of something new. */
    @Clause("A3.3")
    record SecondNoticeOpened(
            NewFact fact,
            String what,
            String basis,
            @Nullable GuideDifference difference) implements AcceptanceFact {}

    /** A further notice; it holds the difference only and stops no clock. {@code notice} counts, the first being 1. */
    @Clause({"A3.3", "LIC-72"})
    record SupplementAskedAgain(List<Act.Gap> gaps, LocalDate answerBy, int notice) implements AcceptanceFact {}
}
