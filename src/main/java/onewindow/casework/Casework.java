package onewindow.casework;

import static onewindow.people.Permission.ACCEPT_CASES;
import static onewindow.people.Permission.DELIVER_RESULTS;
import static onewindow.people.Permission.RECEIVE_CASES;
import static onewindow.people.Permission.REFUSE_CASES;

import java.time.Clock;
import java.util.Optional;
import onewindow.casework.rules.CaseFile;
import onewindow.casework.store.CaseStore;
import onewindow.ledger.Ledger;
import onewindow.people.Officer;
import onewindow.people.People;
import onewindow.platform.CentreId;
import onewindow.platform.Clause;
import onewindow.platform.NotThere;
import onewindow.platform.OfficerNo;
import onewindow.platform.Outcome;
import onewindow.platform.SubmissionId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * The door of casework (办件): one method per act at the window and in the back office. Every act is one transaction: facts to the
 * ledger, the numbered paper, the head row; or nothing. {@code seen} is the version the officer looked at, when he sends one.
 */
@Service
public class Casework {
    private final ActsOnCases acts;
    private final Ledger ledger;
    private final CaseStore store;
    private final Surroundings surroundings;
    private final People people;
    private final Clock clock;

    Casework(ActsOnCases acts, Ledger ledger, CaseStore store, Surroundings surroundings, People people, Clock clock) {
        this.acts = acts;
        this.ledger = ledger;
        this.store = store;
        this.surroundings = surroundings;
        this.people = people;
        this.clock = clock;
    }

    /** Takes an application in (收件): number, checklist, receipt of materials. */
    @Clause({"A2.2", "LIC-29", "LIC-31"})
    public Outcome<CaseHead> receive(Act.Receive act, Officer by, SubmissionId submission) {
        by.require(RECEIVE_CASES);
        return acts.takeIn(act, by, submission);
    }

    /** Asks once for everything missing (一次性告知); stops the clocks of an accepted case. */
    @Clause({"A3.3", "A3.6", "LIC-32.4"})
    public Outcome<CaseHead> askForSupplement(
            CaseNumber number, Act.AskForSupplement act, @Nullable Integer seen, Officer by, SubmissionId submission) {
        CaseAct.SUPPLEMENT_NOTICE.require(head(number, by), by);
        return acts.carryOut(number, act, seen, by, submission);
    }

    /** Takes in what was asked for; the last piece accepts the case or starts its clocks again by itself. */
    @Clause({"A3.6", "LIC-32.5"})
    public Outcome<CaseHead> supply(
            CaseNumber number, Act.Supply act, @Nullable Integer seen, Officer by, SubmissionId submission) {
        by.require(RECEIVE_CASES);
        return acts.carryOut(number, act, seen, by, submission);
    }

    /** Accepts (受理): the clocks start, the acceptance notice names the due date and the responsible officer. */
    @Clause({"A3.2", "A3.4", "LIC-32.5"})
    public Outcome<CaseHead> accept(CaseNumber number, @Nullable Integer seen, Officer by, SubmissionId submission) {
        by.require(ACCEPT_CASES);
        return acts.carryOut(number, new Act.Accept(), seen, by, submission);
    }

    /** Refuses acceptance (不予受理) with ground, reason, basis and remedy. */
    @Clause({"A3.7", "LIC-32.6"})
    public Outcome<CaseHead> refuse(
            CaseNumber number, Act.Refuse act, @Nullable Integer seen, Officer by, SubmissionId submission) {
        by.require(REFUSE_CASES);
        return acts.carryOut(number, act, seen, by, submission);
    }

    /** Decides (审批决定): a reviewer; an instant case also by the window that accepted it. */
    @Clause({"A3.7", "LIC-34", "LIC-38"})
    public Outcome<CaseHead> decide(
            CaseNumber number, Act.Decide act, @Nullable Integer seen, Officer by, SubmissionId submission) {
        CaseAct.DECISION.require(head(number, by), by);
        return acts.carryOut(number, act, seen, by, submission);
    }

    /** Hands the result over (送达) against name and proof. */
    @Clause("LIC-44")
    public Outcome<CaseHead> deliver(
            CaseNumber number, Act.Deliver act, @Nullable Integer seen, Officer by, SubmissionId submission) {
        by.require(DELIVER_RESULTS);
        return acts.carryOut(number, act, seen, by, submission);
    }

    /** Makes another officer responsible (责任人移交): by the responsible officer himself, or by whoever may hand over for others. */
    @Clause("A3.2")
    public Outcome<CaseHead> handOver(
            CaseNumber number, Act.HandOver act, @Nullable Integer seen, Officer by, SubmissionId submission) {
        CaseAct.HAND_OVER.require(head(number, by), by);
        if (people.officer(by.centre(), act.to()).isEmpty())
            return Outcome.refused(CaseReason.SUCCESSOR_UNKNOWN, act.to().value());
        return acts.carryOut(number, act, seen, by, submission);
    }

    private CaseHead head(CaseNumber number, Officer by) {
        return store.head(by.centre(), number).orElseThrow(NotThere::new);
    }

    /** A case as lists and other modules see it; empty when the centre has no such case. */
    public Optional<CaseHead> summary(CentreId centre, CaseNumber number) {
        return store.head(centre, number).map(head -> head.asOf(clock.instant()));
    }

    /** What the facts of a case say at this moment; the head row must say the same. */
    public CaseHead.Standing folded(CentreId centre, CaseNumber number) {
        var history = ledger.history(ActsOnCases.streamOf(centre, number));
        if (history.isEmpty()) throw new NotThere();
        var head = store.head(centre, number).orElseThrow(NotThere::new);
        var last = history.entries().getLast().happenedAt();
        var file = CaseFile.of(CaseStore.happened(history));
        var folded = surroundings.standing(centre, file, history.length(), last);
        return new CaseHead(head.opening(), folded).asOf(clock.instant()).standing();
    }

    /** Whether an officer answers for the case. */
    public boolean isResponsible(CentreId centre, CaseNumber number, OfficerNo officer) {
        return store.head(centre, number)
                .map(head -> head.standing().responsible().equals(officer))
                .orElse(false);
    }
}
