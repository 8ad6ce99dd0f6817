package onewindow.casework;

import static onewindow.people.Permission.CONDUCT_PROCEDURES;

import java.util.List;
import onewindow.casework.store.StepStore;
import onewindow.people.Officer;
import onewindow.people.People;
import onewindow.platform.Clause;
import onewindow.platform.Outcome;
import onewindow.platform.Refusal;
import onewindow.platform.SubmissionId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** The door of joint handling (联合办理): one case, one limit outward; the units answer each other inside. */
@Service
public class JointHandling {
    private final ActsOnCases acts;
    private final StepStore steps;
    private final People people;

    JointHandling(ActsOnCases acts, StepStore steps, People people) {
        this.acts = acts;
        this.steps = steps;
        this.people = people;
    }

    /** Passes parts of the case to other units, each on a notice with its last day. */
    @Clause("LIC-26")
    public Outcome<CaseHead> ask(
            CaseNumber number, JointAct.Ask act, @Nullable Integer seen, Officer by, SubmissionId submission) {
        by.require(CONDUCT_PROCEDURES);
        var unknown = act.units().stream()
                .filter(unit -> people.unit(by.centre(), unit).isEmpty())
                .map(unit -> Refusal.of(JointReason.UNIT_UNKNOWN, unit.value()))
                .toList();
        if (!unknown.isEmpty()) return Outcome.refused(unknown);
        return acts.carryOut(number, act, seen, by, submission);
    }

    /** Takes down the opinion of the unit to which the officer belongs. */
    @Clause("LIC-26")
    public Outcome<CaseHead> answer(
            CaseNumber number,
            int subCase,
            Opinion opinion,
            String words,
            @Nullable Integer seen,
            Officer by,
            SubmissionId submission) {
        by.require(CONDUCT_PROCEDURES);
        return acts.carryOut(number, new JointAct.Answer(subCase, by.unit(), opinion, words), seen, by, submission);
    }

    /** What other units wait for from the unit of this officer, by what runs out first. */
    @Clause("LIC-26")
    public List<StepStore.Running> askedOf(Officer by) {
        by.require(CONDUCT_PROCEDURES);
        return steps.running(by.centre(), StepKind.OPINION).stream()
                .filter(one -> one.clock().detail().equals(by.unit().value()))
                .toList();
    }
}
