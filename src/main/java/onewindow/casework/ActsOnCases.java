package onewindow.casework;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import onewindow.casework.rules.AcceptanceFact;
import onewindow.casework.rules.CaseFact;
import onewindow.casework.rules.CaseFile;
import onewindow.casework.rules.CaseLifeCycle;
import onewindow.casework.rules.CheckedPause;
import onewindow.casework.rules.Happened;
import onewindow.casework.rules.PromiseFact;
import onewindow.casework.rules.PublicityFact.ResultWithheld;
import onewindow.casework.store.ArchiveStore;
import onewindow.casework.store.CaseStore;
import onewindow.casework.store.LicenceStore;
import onewindow.casework.store.PauseStore;
import onewindow.casework.store.PublicityStore;
import onewindow.casework.store.RestrictionStore;
import onewindow.casework.store.StepBackStore;
import onewindow.casework.store.StepStore;
import onewindow.casework.store.SupplementStore;
import onewindow.ledger.History;
import onewindow.ledger.Ledger;
import onewindow.ledger.LedgerReason;
import onewindow.ledger.Signature;
import onewindow.ledger.Stream;
import onewindow.people.Officer;
import onewindow.platform.ActRefused;
import onewindow.platform.CentreId;
import onewindow.platform.ChinaTime;
import onewindow.platform.NotThere;
import onewindow.platform.Outcome;
import onewindow.platform.SubmissionId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What all doors of casework have in common: an act is one transaction, once per submission. Facts to the ledger, the numbered
 * papers, the head row; or nothing.
 */
@Component
class ActsOnCases {
    private static final String STREAM = "case";

    private final Ledger ledger;
    private final CaseStore store;
    private final SupplementStore supplements;
    private final StepStore steps;
    private final StepBackStore stepsBack;
    private final PauseStore pauses;
    private final PublicityStore publicity;
    private final RestrictionStore restrictions;
    private final ArchiveStore archive;
    private final LicenceStore licences;
    private final Receipts receipts;
    private final Surroundings surroundings;
    private final CasePapers papers;
    private final GuideChanges guides;
    private final Clock clock;

    ActsOnCases(
            Ledger ledger,
            CaseStore store,
            SupplementStore supplements,
            StepStore steps,
            StepBackStore stepsBack,
            PauseStore pauses,
            PublicityStore publicity,
            RestrictionStore restrictions,
            ArchiveStore archive,
            LicenceStore licences,
            Receipts receipts,
            Surroundings surroundings,
            CasePapers papers,
            GuideChanges guides,
            Clock clock) {
        this.ledger = ledger;
        this.store = store;
        this.supplements = supplements;
        this.steps = steps;
        this.stepsBack = stepsBack;
        this.pauses = pauses;
        this.publicity = publicity;
        this.restrictions = restrictions;
        this.archive = archive;
        this.licences = licences;
        this.receipts = receipts;
        this.surroundings = surroundings;
        this.papers = papers;
        this.guides = guides;
        this.clock = clock;
    }

    /** Opens a case with its receipt; the caller has asked for the permission. */
    Outcome<CaseHead> takeIn(Act.Receive act, Officer by, SubmissionId submission) {
        var signature = by.signing(clock.instant(), submission);
        return ledger.once(
                by.centre(),
                submission,
                () -> receipts.takeIn(act, by, signature),
                stream -> again(stream, null, act, submission));
    }

    /** Does an act to a case; the caller has asked for the permission. Refused when somebody else was faster than {@code seen}. */
    Outcome<CaseHead> carryOut(
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
        var before = CaseStore.happened(history);
        var file = CaseFile.of(before);
        var setting = surroundings.of(by.centre(), file.receivedAt(), signature.at(), by.no());
        var informed = guides.added(by.centre(), file, act);
        return CaseLifeCycle.decide(file, informed, setting)
                .map(facts -> record(number, history, before, facts, informed, by, signature));
    }

    private CaseHead record(
            CaseNumber number,
            History history,
            List<Happened> before,
            List<CaseFact> facts,
            Act act,
            Officer by,
            Signature signature) {
        var happened = new ArrayList<>(before);
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
        supplements.note(head, file, facts, signature.at());
        steps.write(by.centre(), number, surroundings.steps(by.centre(), file));
        stepsBack.write(by.centre(), number, file.proceedings().closing().stepsBack());
        if (act instanceof PublicityAct)
            publicity.write(by.centre(), number, file.proceedings().withheld().map(ResultWithheld::ground));
        if (act instanceof Act.Decide || act instanceof ClosingAct.StepBack)
            licences.write(
                    by.centre(),
                    number,
                    head.opening().applicant(),
                    head.opening().itemCode(),
                    file.decision().map(CaseFact.CaseDecided::licence));
        if (moved.state().isClosed())
            archive.ended(by.centre(), number, signature.at(), CaseOutcome.of(moved.standing()));
        if (act instanceof RestrictionAct)
            restrictions.write(
                    by.centre(),
                    number,
                    head.opening().applicant(),
                    head.opening().itemCode(),
                    file.proceedings().restricted());
        if (!file.suspensions().isEmpty()) pauses.write(by.centre(), number, checked(written, file, by.centre()));
        return moved;
    }

    private List<CheckedPause> checked(History written, CaseFile file, CentreId centre) {
        return CheckedPause.of(
                CaseStore.happened(written),
                surroundings
                        .of(
                                centre,
                                file.receivedAt(),
                                written.entries().getLast().signature().at(),
                                file.responsible())
                        .calendar(),
                surroundings.days("pause_eve_days", ChinaTime.dateOf(file.receivedAt())));
    }

    /** Writes down what the office did about a case that no rule forbids; within the transaction of the caller. */
    void note(CaseNumber number, CaseFact fact, Signature by, CentreId centre) {
        var written = ledger.append(ledger.history(streamOf(centre, number)), CaseStore.FACTS, List.of(fact), by);
        var file = CaseFile.of(CaseStore.happened(written));
        store.move(
                centre, number, written.length() - 1, surroundings.standing(centre, file, written.length(), by.at()));
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
                                && factsOf(act).stream()
                                        .anyMatch(fact -> entry.kind().equals(fact.getSimpleName())));
        if (!same) throw new ActRefused(LedgerReason.SUBMISSION_USED_ALREADY, submission.value());
        var found = new CaseNumber(stream.name().substring(STREAM.length() + 1));
        return Outcome.done(
                store.head(stream.centre(), found).orElseThrow(NotThere::new).asOf(clock.instant()));
    }

    /** By which facts an act is known to have been done; one of them stands under its submission. */
    private static List<Class<? extends CaseFact>> factsOf(Act act) {
        return switch (act) {
            case Act.Receive receive -> List.of(CaseFact.CaseReceived.class);
            case Act.AskForSupplement ask ->
                List.of(CaseFact.SupplementAsked.class, AcceptanceFact.SupplementAskedAgain.class);
            case Act.Supply supply -> List.of(CaseFact.MaterialsSupplied.class);
            case Act.Accept accept -> List.of(CaseFact.CaseAccepted.class, AcceptanceFact.CaseDeemedAccepted.class);
            case Act.Refuse refuse -> List.of(CaseFact.AcceptanceRefused.class);
            case Act.Decide decide -> List.of(CaseFact.CaseDecided.class);
            case Act.Deliver deliver -> List.of(CaseFact.ResultDelivered.class);
            case Act.HandOver handOver -> List.of(CaseFact.CaseHandedOver.class);
            case AcceptanceAct.CorrectOnSpot correct -> List.of(AcceptanceFact.CorrectedOnSpot.class);
            case AcceptanceAct.OpenSecondNotice open -> List.of(AcceptanceFact.SecondNoticeOpened.class);
            case PromiseAct.Accept promise -> List.of(PromiseFact.MaterialsPromised.class);
            case PromiseAct.Chase chase -> List.of(PromiseFact.PromiseChased.class);
            case PromiseAct.End end -> List.of(PromiseFact.PromiseBroken.class);
            case ProceedingAct proceeding -> List.of(FirstFacts.of(proceeding));
        };
    }

    static Stream streamOf(CentreId centre, CaseNumber number) {
        return Stream.of(centre, STREAM, number);
    }
}
