package onewindow.casework;

import java.time.Instant;
import java.time.LocalDate;
import onewindow.platform.OfficerNo;

/** What officers ask to do about the hearing of a case (听证). */
public sealed interface HearingAct extends ProceedingAct {
    /** Tells applicant and third parties of their right, and why there is one. */
    record Tell(String reason) implements HearingAct {}

    /** Takes down that one of them asks for it, on the day he did; or that the office itself holds one. */
    record Request(HearingParty by, LocalDate askedOn, String reason) implements HearingAct {}

    /** Takes down in writing that nobody wants it. */
    record Waive(LocalDate on) implements HearingAct {}

    /** Calls it: when, where, who presides, who keeps the minutes; closed to the public only with a reason. */
    record Call(Instant at, String place, OfficerNo chair, OfficerNo clerk, boolean open, String whyClosed)
            implements HearingAct {}

    /**
     * Takes its minutes down with who signed them; what was said stands on the sealed paper, what follows from it in the case.
     */
    record Hold(boolean applicantCame, String minutes, String signers, String conclusion) implements HearingAct {}
}
