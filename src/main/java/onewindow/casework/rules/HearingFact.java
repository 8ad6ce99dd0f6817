package onewindow.casework.rules;

import java.time.Instant;
import java.time.LocalDate;
import onewindow.casework.HearingParty;
import onewindow.platform.Clause;

/** What happened about the hearing of a case. */
public sealed interface HearingFact extends ProceedingFact {
    @Clause("LIC-47")
    record HearingRightsTold(String reason, LocalDate askBy) implements HearingFact {}

    @Clause({"LIC-46", "LIC-47"})
    record HearingRequested(HearingParty by, LocalDate askedOn, String reason, LocalDate holdBy)
            implements HearingFact {}

    @Clause("LIC-47")
    record HearingWaived(LocalDate on) implements HearingFact {}

    @Clause("LIC-48")
    record HearingCalled(Instant heldAt, String place, String chair, String clerk, boolean open, String whyClosed)
            implements HearingFact {}

    /** The minutes are signed and lie with the papers; the decision follows them. */
    @Clause("LIC-48")
    record HearingHeld(boolean applicantCame, String conclusion) implements HearingFact {}
}
