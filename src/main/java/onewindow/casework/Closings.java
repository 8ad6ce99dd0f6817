package onewindow.casework;

import static onewindow.people.Permission.SEE_CENTRE_FIGURES;

import java.util.List;
import onewindow.casework.store.CaseStore;
import onewindow.casework.store.StepBackStore;
import onewindow.people.Officer;
import onewindow.platform.Clause;
import onewindow.platform.NotThere;
import onewindow.platform.Outcome;
import onewindow.platform.SubmissionId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** The door to what ends a case before its decision or takes it a step back (撤回、催告、终止、退回). */
@Service
public class Closings {
    private final ActsOnCases acts;
    private final CaseStore store;
    private final StepBackStore stepsBack;

    Closings(ActsOnCases acts, CaseStore store, StepBackStore stepsBack) {
        this.acts = acts;
        this.store = store;
        this.stepsBack = stepsBack;
    }

    /** Takes down a withdrawal in writing; what goes back to the applicant stands on his confirmation. */
    @Clause("LIC-29")
    public Outcome<CaseHead> withdraw(
            CaseNumber number, ClosingAct.Withdraw act, @Nullable Integer seen, Officer by, SubmissionId submission) {
        return done(CaseAct.WITHDRAWAL, number, act, seen, by, submission);
    }

    /** Reminds the applicant, once, of what he was asked for. */
    @Clause({"A3.6", "LIC-32.4"})
    public Outcome<CaseHead> remind(CaseNumber number, @Nullable Integer seen, Officer by, SubmissionId submission) {
        return done(CaseAct.SUPPLEMENT_REMINDER, number, new ClosingAct.Remind(), seen, by, submission);
    }

    /** Closes an accepted case whose materials never came, in writing and with the remedy. */
    @Clause({"A3.7", "LIC-38"})
    public Outcome<CaseHead> terminate(
            CaseNumber number, ClosingAct.Terminate act, @Nullable Integer seen, Officer by, SubmissionId submission) {
        return done(CaseAct.TERMINATION, number, act, seen, by, submission);
    }

    /** Gives a case back to its window, or takes a decision back before it was delivered; the reason stands in a list. */
    @Clause("A3.7")
    public Outcome<CaseHead> stepBack(
            CaseNumber number, String reason, @Nullable Integer seen, Officer by, SubmissionId submission) {
        return done(CaseAct.STEP_BACK, number, new ClosingAct.StepBack(reason), seen, by, submission);
    }

    /** The window hands the case on again. */
    @Clause("A3.7")
    public Outcome<CaseHead> stepOn(
            CaseNumber number, String reply, @Nullable Integer seen, Officer by, SubmissionId submission) {
        return done(CaseAct.STEP_ON, number, new ClosingAct.StepOn(reply), seen, by, submission);
    }

    /** All steps back of the centre with their reasons, the latest first. */
    @Clause("A3.7")
    public List<StepBackStore.Listed> stepsBack(Officer by) {
        by.require(SEE_CENTRE_FIGURES);
        return stepsBack.latest(by.centre());
    }

    private Outcome<CaseHead> done(
            CaseAct kind,
            CaseNumber number,
            ClosingAct act,
            @Nullable Integer seen,
            Officer by,
            SubmissionId submission) {
        kind.require(store.head(by.centre(), number).orElseThrow(NotThere::new), by);
        return acts.carryOut(number, act, seen, by, submission);
    }
}
