package onewindow.casework;

import static onewindow.people.Permission.ACCEPT_CASES;
import static onewindow.people.Permission.DECIDE_CASES;
import static onewindow.people.Permission.DELIVER_RESULTS;
import static onewindow.people.Permission.HAND_OVER_CASES;
import static onewindow.people.Permission.RECEIVE_CASES;
import static onewindow.people.Permission.REFUSE_CASES;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import onewindow.casework.rules.CaseFact;
import onewindow.casework.rules.CaseFile;
import onewindow.casework.rules.CaseLifeCycle;
import onewindow.casework.rules.Happened;
import onewindow.casework.store.CaseStore;
import onewindow.ledger.History;
import onewindow.ledger.Ledger;
import onewindow.ledger.LedgerReason;
import onewindow.ledger.Signature;
import onewindow.ledger.Stream;
import onewindow.people.Officer;
import onewindow.people.People;
import onewindow.people.Permission;
import onewindow.platform.ActRefused;
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
    private static final String STREAM = "case";

    private final Ledger ledger;
    private final CaseStore store;
    private final Receipts receipts;
    private final Surroundings surroundings;
    private final CasePapers papers;
    private final People people;
    private final Clock clock;

    Casework(
            Ledger ledger,
            CaseStore store,
            Receipts receipts,
            Surroundings surroundings,
            CasePapers papers,
            People people,
            Clock clock) {
        this.ledger = ledger;
        this.store = store;
        this.receipts = receipts;
        this.surroundings = surroundings;
        this.papers = papers;
        this.people = people;
        this.clock = clock;
    }

    /** Takes an application in (收件): number, checklist, receipt of materials. */
    @Clause({"A2.2", "LIC-29", "LIC-31"})
    public Outcome<CaseHead> receive(Act.Receive act, Officer by, SubmissionId submission) {
        by.require(RECEIVE_CASES);
        var signature = by.signing(clock.instant(), submission);
        return ledger.once(
                by.centre(),
                submission,
                () -> receipts.takeIn(act, by, signature),
                stream -> again(stream, null, act, submission));
    }

    /** Asks once for everything missing (一次性告知); stops the clocks of an accepted case. */
    @Clause({"A3.3", "A3.6", "LIC-32.4"})
    public Outcome<CaseHead> askForSupplement(
            CaseNumber number, Act.AskForSupplement act, @Nullable Integer seen, Officer by, SubmissionId submission) {
        by.require(by.may(DECIDE_CASES) ? DECIDE_CASES : ACCEPT_CASES);
        return carryOut(number, act, seen, by, submission);
    }

    /** Takes in what was asked for; the last piece accepts the case or starts its clocks again by itself. */
    @Clause({"A3.6", "LIC-32.5"})
    public Outcome<CaseHead> supply(
            CaseNumber number, Act.Supply act, @Nullable Integer seen, Officer by, SubmissionId submission) {
        by.require(RECEIVE_CASES);
        return carryOut(number, act, seen, by, submission);
    }

    /** Accepts (受理): the clocks start, the acceptance notice names the due date and the responsible officer. */
    @Clause({"A3.2", "A3.4", "LIC-32.5"})
    public Outcome<CaseHead> accept(CaseNumber number, @Nullable Integer seen, Officer by, SubmissionId submission) {
        by.require(ACCEPT_CASES);
        return carryOut(number, new Act.Accept(), seen, by, submission);
    }

    /** Refuses acceptance (不予受理) with ground, reason, basis and remedy. */
    @Clause({"A3.7", "LIC-32.6"})
    public Outcome<CaseHead> refuse(
            CaseNumber number, Act.Refuse act, @Nullable Integer seen, Officer by, SubmissionId submission) {
        by.require(REFUSE_CASES);
        return carryOut(number, act, seen, by, submission);
    }

    /** Decides (审批决定): a reviewer; an instant case also by the window that accepted it. */
    @Clause({"A3.7", "LIC-34", "LIC-38"})
    public Outcome<CaseHead> decide(
            CaseNumber number, Act.Decide act, @Nullable Integer seen, Officer by, SubmissionId submission) {
        by.require(needed(number, by));
        return carryOut(number, act, seen, by, submission);
    }

    private Permission needed(CaseNumber number, Officer by) {
        if (by.may(DECIDE_CASES)) return DECIDE_CASES;
        var head = store.head(by.centre(), number).orElseThrow(NotThere::new);
        return head.opening().caseType() == onewindow.catalogue.CaseType.INSTANT ? ACCEPT_CASES : DECIDE_CASES;
    }

    /** Hands the result over (送达) against name and proof. */
    @Clause("LIC-44")
    public Outcome<CaseHead> deliver(
            CaseNumber number, Act.Deliver act, @Nullable Integer seen, Officer by, SubmissionId submission) {
        by.require(DELIVER_RESULTS);
        return carryOut(number, act, seen, by, submission);
    }

    /** Makes another officer responsible (责任人移交): by the responsible officer himself, or by whoever may hand over for others. */
    @Clause("A3.2")
    public Outcome<CaseHead> handOver(
            CaseNumber number, Act.HandOver act, @Nullable Integer seen, Officer by, SubmissionId submission) {
        var head = store.head(by.centre(), number).orElseThrow(NotThere::new);
        by.require(head.standing().responsible().equals(by.no()) ? ACCEPT_CASES : HAND_OVER_CASES);
        if (people.officer(by.centre(), act.to()).isEmpty())
            return Outcome.refused(CaseReason.SUCCESSOR_UNKNOWN, act.to().value());
        return carryOut(number, act, seen, by, submission);
    }

    /** A case as lists and other modules see it; empty when the centre has no such case. */
    public Optional<CaseHead> summary(CentreId centre, CaseNumber number) {
        return store.head(centre, number);
    }

    /** What the facts of a case say at this moment; the head row must say the same. */
    public CaseHead.Standing folded(CentreId centre, CaseNumber number) {
        var history = ledger.history(streamOf(centre, number));
        if (history.isEmpty()) throw new NotThere();
        var last = history.entries().getLast().happenedAt();
        return surroundings.standing(centre, CaseFile.of(CaseStore.happened(history)), history.length(), last);
    }

    private Outcome<CaseHead> carryOut(
            CaseNumber number, Act act, @Nullable Integer seen, Officer by, SubmissionId submission) {
        Instant now = clock.instant();
        return ledger.once(
                by.centre(),
                submission,
                () -> carryOut(number, act, seen, by, by.signing(now, submission)),
                stream -> again(stream, number, act, submission));
    }

    private Outcome<CaseHead> carryOut(
            CaseNumber number, Act act, @Nullable Integer seen, Officer by, Signature signature) {
        var history = ledger.history(streamOf(by.centre(), number));
        if (history.isEmpty()) throw new NotThere();
        if (seen != null && seen != history.length())
            throw new ActRefused(LedgerReason.CHANGED_MEANWHILE, history.length());
        var file = CaseFile.of(CaseStore.happened(history));
        var setting = surroundings.of(by.centre(), file.receivedAt(), signature.at(), by.no());
        return CaseLifeCycle.decide(file, act, setting)
                .map(facts -> record(number, history, facts, act, by, signature));
    }

    private CaseHead record(
            CaseNumber number, History history, List<CaseFact> facts, Act act, Officer by, Signature signature) {
        var happened = new ArrayList<>(CaseStore.happened(history));
        for (var fact : facts) happened.add(new Happened(fact, signature.at(), signature.officer()));
        var head = store.head(by.centre(), number).orElseThrow(NotThere::new);
        var file = CaseFile.of(happened);
        var issued = papers.issue(head, file, facts, act, by, signature);
        var all = new ArrayList<>(facts);
        all.addAll(issued);
        var written = ledger.append(history, CaseStore.FACTS, all, signature);
        var moved = new CaseHead(
                head.opening(), surroundings.standing(by.centre(), file, written.length(), signature.at()));
        store.move(by.centre(), number, history.length(), moved.standing());
        return moved;
    }

    /**
     * What a repeated submission is answered: the case as its first use left it, or as it stands by now. Refused when the first
     * use was another act or about another matter, for then this act was never done.
     */
    private Outcome<CaseHead> again(Stream stream, @Nullable CaseNumber number, Act act, SubmissionId submission) {
        boolean same = stream.name().startsWith(STREAM + "/")
                && (number == null || stream.equals(streamOf(stream.centre(), number)))
                && ledger.history(stream).entries().stream()
                        .anyMatch(entry -> entry.signature().submission().equals(submission)
                                && entry.kind().equals(firstFactOf(act).getSimpleName()));
        if (!same) throw new ActRefused(LedgerReason.SUBMISSION_USED_ALREADY, submission.value());
        var found = new CaseNumber(stream.name().substring(STREAM.length() + 1));
        return Outcome.done(store.head(stream.centre(), found).orElseThrow(NotThere::new));
    }

    private static Class<? extends CaseFact> firstFactOf(Act act) {
        return switch (act) {
            case Act.Receive receive -> CaseFact.CaseReceived.class;
            case Act.AskForSupplement ask -> CaseFact.SupplementAsked.class;
            case Act.Supply supply -> CaseFact.MaterialsSupplied.class;
            case Act.Accept accept -> CaseFact.CaseAccepted.class;
            case Act.Refuse refuse -> CaseFact.AcceptanceRefused.class;
            case Act.Decide decide -> CaseFact.CaseDecided.class;
            case Act.Deliver deliver -> CaseFact.ResultDelivered.class;
            case Act.HandOver handOver -> CaseFact.CaseHandedOver.class;
        };
    }

    static Stream streamOf(CentreId centre, CaseNumber number) {
        return Stream.of(centre, STREAM, number);
    }

    /** Whether an officer answers for the case. */
    public boolean isResponsible(CentreId centre, CaseNumber number, OfficerNo officer) {
        return store.head(centre, number)
                .map(head -> head.standing().responsible().equals(officer))
                .orElse(false);
    }
}
