package onewindow.casework;

import java.time.LocalDate;
import java.util.List;

/** What officers ask to do to end a case before its decision, or to take it a step back. */
public sealed interface ClosingAct extends ProceedingAct {
    /**
     * Takes down that the applicant withdraws (撤回申请): who signed, on which day, which materials go back to him. He owes no
     * reason.
     */
    record Withdraw(Act.Recipient by, String signedBy, LocalDate writtenOn, String reason, List<Integer> returned)
            implements ClosingAct {}

    /** Reminds the applicant once of what was asked for, when its term has passed (催告). */
    record Remind() implements ClosingAct {}

    /** Closes an accepted case whose materials never came (终止办理), in writing. */
    record Terminate(String reason, String basis, String remedy) implements ClosingAct {}

    /** A step back with its reason (退回): a case to its window, or a decision before it was delivered. */
    record StepBack(String reason) implements ClosingAct {}

    /** The window hands the case on again, with what it mended. */
    record StepOn(String reply) implements ClosingAct {}
}
