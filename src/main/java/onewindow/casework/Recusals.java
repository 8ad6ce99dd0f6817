package onewindow.casework;

import static onewindow.people.Permission.CONDUCT_PROCEDURES;
import static onewindow.people.Permission.RULE_ON_RECUSALS;

import onewindow.people.Officer;
import onewindow.people.OfficerSummary;
import onewindow.people.People;
import onewindow.platform.Clause;
import onewindow.platform.OfficerNo;
import onewindow.platform.Outcome;
import onewindow.platform.SubmissionId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** The door of recusal (回避): a conflict is declared or pointed out, the head answers, a deputy steps in. */
@Service
public class Recusals {
    private final ActsOnCases acts;
    private final People people;

    Recusals(ActsOnCases acts, People people) {
        this.acts = acts;
        this.people = people;
    }

    /** Takes down that an officer should keep out; who says so of himself acts no more from this moment. */
    @Clause({"A6.3", "CSL-76", "CSL-77"})
    public Outcome<CaseHead> ask(
            CaseNumber number, RecusalAct.Ask act, @Nullable Integer seen, Officer by, SubmissionId submission) {
        by.require(CONDUCT_PROCEDURES);
        if (!isAtWork(by, act.officer())) return unknown(act.officer());
        return acts.carryOut(number, act, seen, by, submission);
    }

    /** The head answers in writing; the deputy takes the case over in the same transaction. */
    @Clause({"A3.2", "A6.3", "CSL-77"})
    public Outcome<CaseHead> rule(
            CaseNumber number, RecusalAct.Rule act, @Nullable Integer seen, Officer by, SubmissionId submission) {
        by.require(RULE_ON_RECUSALS);
        if (act.granted() && !isAtWork(by, act.deputy())) return unknown(act.deputy());
        return acts.carryOut(number, act, seen, by, submission);
    }

    private boolean isAtWork(Officer by, OfficerNo officer) {
        return people.officer(by.centre(), officer)
                .filter(OfficerSummary::active)
                .isPresent();
    }

    private static Outcome<CaseHead> unknown(OfficerNo officer) {
        return Outcome.refused(ProcedureReason.OFFICER_UNKNOWN, officer.value());
    }
}
