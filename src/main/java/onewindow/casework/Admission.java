package onewindow.casework;

import static onewindow.people.Permission.ACCEPT_CASES;
import static onewindow.people.Permission.DECIDE_CASES;
import static onewindow.people.Permission.OPEN_SECOND_NOTICES;

import onewindow.casework.store.CaseStore;
import onewindow.people.Officer;
import onewindow.platform.Clause;
import onewindow.platform.NotThere;
import onewindow.platform.Outcome;
import onewindow.platform.SubmissionId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * The door to what stands around acceptance (受理环节): errors mended on the spot, a further notice opened by a supervisor,
 * acceptance on a promise and what becomes of it. {@code seen} is the version the officer looked at, when he sends one.
 */
@Service
public class Admission {
    private final ActsOnCases acts;
    private final CaseStore store;

    Admission(ActsOnCases acts, CaseStore store) {
        this.acts = acts;
        this.store = store;
    }

    /** Records what the applicant mended at the window (当场更正); accepts with it when nothing else is wanting. */
    @Clause({"LIC-32.3", "LIC-32.5"})
    public Outcome<CaseHead> correctOnSpot(
            CaseNumber number,
            AcceptanceAct.CorrectOnSpot act,
            @Nullable Integer seen,
            Officer by,
            SubmissionId submission) {
        by.require(ACCEPT_CASES);
        return acts.carryOut(number, act, seen, by, submission);
    }

    /** Lets one more notice be given (准予再次告知): by a supervisor who is not the clerk, because something is new. */
    @Clause({"A3.3", "LIC-72"})
    public Outcome<CaseHead> openSecondNotice(
            CaseNumber number,
            AcceptanceAct.OpenSecondNotice act,
            @Nullable Integer seen,
            Officer by,
            SubmissionId submission) {
        by.require(OPEN_SECOND_NOTICES);
        return acts.carryOut(number, act, seen, by, submission);
    }

    /** Accepts although secondary materials are to follow (容缺受理), against a signed promise. */
    @Clause({"LIC-32.4", "A3.3"})
    public Outcome<CaseHead> acceptOnPromise(
            CaseNumber number, PromiseAct.Accept act, @Nullable Integer seen, Officer by, SubmissionId submission) {
        by.require(ACCEPT_CASES);
        return acts.carryOut(number, act, seen, by, submission);
    }

    /** Records a reminder of what was promised (催告). */
    @Clause("LIC-32.4")
    public Outcome<CaseHead> chase(
            CaseNumber number, PromiseAct.Chase act, @Nullable Integer seen, Officer by, SubmissionId submission) {
        CaseAct.DEFERRAL_REMINDER.require(head(number, by), by);
        return acts.carryOut(number, act, seen, by, submission);
    }

    /** Ends a case whose promise was not kept (终止容缺办理), by a denial in writing. */
    @Clause({"LIC-32.4", "LIC-38", "A3.7"})
    public Outcome<CaseHead> endForPromise(
            CaseNumber number, PromiseAct.End act, @Nullable Integer seen, Officer by, SubmissionId submission) {
        by.require(DECIDE_CASES);
        return acts.carryOut(number, act, seen, by, submission);
    }

    private CaseHead head(CaseNumber number, Officer by) {
        return store.head(by.centre(), number).orElseThrow(NotThere::new);
    }
}
