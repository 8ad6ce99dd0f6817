package onewindow.casework;

import static onewindow.casework.CaseReason.RECOUNT_LIST_MISSING;
import static onewindow.casework.CaseReason.RECOUNT_LIST_OLD;
import static onewindow.casework.CaseReason.RECOUNT_OUTSTANDING;
import static onewindow.people.Permission.APPROVE_CALENDAR;
import static onewindow.people.Permission.SEE_CASES;
import static onewindow.people.Permission.TELL_APPLICANTS;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import onewindow.calendar.CalendarChange;
import onewindow.calendar.CalendarChange.ChangeState;
import onewindow.calendar.CalendarChanges;
import onewindow.calendar.Calendars;
import onewindow.calendar.ChangeNo;
import onewindow.casework.RecountFact.RecountSigned;
import onewindow.casework.RecountRun.Basis;
import onewindow.casework.rules.CaseFact.MovedDateTold;
import onewindow.casework.rules.CaseFile;
import onewindow.casework.store.RecountLists;
import onewindow.casework.store.RecountStore;
import onewindow.ledger.FactCodec;
import onewindow.ledger.Ledger;
import onewindow.ledger.LedgerReason;
import onewindow.ledger.Signature;
import onewindow.ledger.Stream;
import onewindow.people.Officer;
import onewindow.platform.ActRefused;
import onewindow.platform.CentreId;
import onewindow.platform.ChinaTime;
import onewindow.platform.Clause;
import onewindow.platform.NotThere;
import onewindow.platform.Outcome;
import onewindow.platform.Refusal;
import onewindow.platform.SubmissionId;
import org.springframework.stereotype.Service;

/**
 * The door to recounting open cases (期限重算) when the calendar changes: the list of what would move, the approval that carries it out
 * case by case, and the telling of those concerned. Each centre signs for its own cases.
 */
@Service
public class Recount {
    private static final FactCodec<RecountFact> FACTS = new FactCodec<>(RecountFact.class);
    private static final String STREAM = "recount";

    private final RecountRun run;
    private final ActsOnCases acts;
    private final RecountStore store;
    private final RecountLists lists;
    private final CalendarChanges changes;
    private final Calendars calendars;
    private final Ledger ledger;
    private final Clock clock;

    Recount(
            RecountRun run,
            ActsOnCases acts,
            RecountStore store,
            RecountLists lists,
            CalendarChanges changes,
            Calendars calendars,
            Ledger ledger,
            Clock clock) {
        this.run = run;
        this.acts = acts;
        this.store = store;
        this.lists = lists;
        this.changes = changes;
        this.calendars = calendars;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** Works out which open cases would move and how; nothing changes by it. Another list may be worked out at any time. */
    @Clause({"A3.5", "B7"})
    public RecountRound foresee(ChangeNo no, Officer by, SubmissionId submission) {
        by.require(APPROVE_CALENDAR);
        by.require(SEE_CASES);
        var change = changes.change(by.centre(), no);
        var known = store.round(by.centre(), submission)
                .or(() -> store.latest(by.centre(), no).filter(RecountRound::applied));
        if (known.isPresent()) return run.toTheEnd(known.get(), basis(by.centre(), change));
        var round = begun(no, false, by.signing(clock.instant(), submission), by.centre());
        store.insert(round);
        return run.toTheEnd(round, basis(by.centre(), change));
    }

    /**
     * Signs for a list, as the second person: the change comes into force, and every case that moves gets its entry. A notice that
     * another centre has put in force is signed for with the centre's own cases.
     */
    @Clause({"A3.5", "B7"})
    public Outcome<RecountRound> approve(ChangeNo no, int listed, Officer by, SubmissionId submission) {
        by.require(APPROVE_CALENDAR);
        var change = changes.change(by.centre(), no);
        var signature = by.signing(clock.instant(), submission);
        var signed = ledger.once(
                by.centre(),
                submission,
                () -> sign(change, listed, signature, by),
                stream -> again(stream, no, by.centre()));
        changes.inForceNow();
        return signed.map(round -> run.toTheEnd(round, basis(by.centre(), changes.change(by.centre(), no))));
    }

    private Outcome<RecountRound> sign(CalendarChange change, int listed, Signature signature, Officer by) {
        var centre = by.centre();
        var list = store.latest(centre, change.no()).filter(RecountRound::hasEnded);
        if (list.isEmpty()) return Outcome.refused(RECOUNT_LIST_MISSING);
        if (list.get().round() != listed)
            return Outcome.refused(RECOUNT_LIST_OLD, list.get().begunAt());
        var hindrances = whyNot(change, list.get(), signature.at());
        if (!hindrances.isEmpty()) return Outcome.refused(hindrances);
        var counts = countsOf(list.get());
        var inForce = change.state() == ChangeState.APPROVED
                ? signedHere(change, counts, signature, centre)
                : changes.approve(change.no(), counts, signature, by);
        return inForce.map(approved -> {
            var round = begun(change.no(), true, signature, centre);
            store.insert(round);
            return round;
        });
    }

    /** Every reason why this officer cannot sign for a change now; empty when he can. */
    @Clause({"A3.5", "B7"})
    public List<Refusal> whyNotApprove(ChangeNo no, Officer by) {
        by.require(APPROVE_CALENDAR);
        var change = changes.change(by.centre(), no);
        var hindrances = new ArrayList<>(changes.whyNotApprove(change, by));
        var list = store.latest(by.centre(), no).filter(RecountRound::hasEnded);
        if (list.isEmpty()) hindrances.add(Refusal.of(RECOUNT_LIST_MISSING));
        else hindrances.addAll(whyNot(change, list.get(), clock.instant()));
        return hindrances;
    }

    /** The list must be of this day, by the calendar as it stands now, and no earlier change may wait for its recount. */
    private List<Refusal> whyNot(CalendarChange change, RecountRound list, Instant now) {
        var hindrances = new ArrayList<Refusal>();
        if (isOld(list, now)) hindrances.add(Refusal.of(RECOUNT_LIST_OLD, list.begunAt()));
        outstanding(list.centre()).stream()
                .map(CalendarChange::no)
                .takeWhile(other -> !other.equals(change.no()))
                .findFirst()
                .ifPresent(other -> hindrances.add(Refusal.of(RECOUNT_OUTSTANDING, other.value())));
        return hindrances;
    }

    private boolean isOld(RecountRound list, Instant now) {
        return list.applied()
                || !ChinaTime.dateOf(list.begunAt()).equals(ChinaTime.dateOf(now))
                || changes.inForceSince(list.centre(), list.begunAt()).stream()
                        .anyMatch(other -> !other.no().equals(list.change()));
    }

    private Outcome<CalendarChange> signedHere(
            CalendarChange change, Map<String, Long> counts, Signature signature, CentreId centre) {
        var stream = Stream.of(centre, STREAM, change.no());
        ledger.append(
                ledger.history(stream),
                FACTS,
                List.of(new RecountSigned(change.no().value(), counts)),
                signature);
        return Outcome.done(change);
    }

    private Map<String, Long> countsOf(RecountRound list) {
        var counts = new LinkedHashMap<String, Long>();
        store.movements(list).forEach((movement, cases) -> counts.put(movement.name(), cases));
        return counts;
    }

    private RecountRound begun(ChangeNo no, boolean applied, Signature by, CentreId centre) {
        return new RecountRound(
                centre,
                no,
                store.nextRound(centre, no),
                applied,
                by.at(),
                by.officer(),
                by.submission(),
                "",
                0,
                0,
                null);
    }

    private Outcome<RecountRound> again(Stream stream, ChangeNo no, CentreId centre) {
        if (!stream.name().endsWith("/" + no)) throw new ActRefused(LedgerReason.SUBMISSION_USED_ALREADY, no.value());
        return store.latest(centre, no)
                .filter(RecountRound::applied)
                .map(Outcome::done)
                .orElseThrow(() -> new ActRefused(LedgerReason.CHANGED_MEANWHILE));
    }

    /** Goes on with a run that broke off, under the hand of who signed for it. */
    @Clause({"A3.5", "B7"})
    public RecountRound carryOn(ChangeNo no, Officer by) {
        by.require(APPROVE_CALENDAR);
        var round = store.latest(by.centre(), no).orElseThrow(NotThere::new);
        return run.toTheEnd(round, basis(by.centre(), changes.change(by.centre(), no)));
    }

    /** By the calendar before the first change whose recount is outstanding, or by which the case was promised since; and after. */
    private Basis basis(CentreId centre, CalendarChange change) {
        var because = changes.content(change.no()).basis();
        if (change.decision() == null)
            return new Basis(file -> calendars.of(centre), changes.foreseen(centre, change), change.firstOn(), because);
        var outstanding = outstanding(centre);
        var first = outstanding.isEmpty() ? change : outstanding.getFirst();
        var firstOn = outstanding.stream()
                .map(CalendarChange::firstOn)
                .reduce(change.firstOn(), (one, other) -> one.isBefore(other) ? one : other);
        var changedAt = decidedAt(first);
        return new Basis(
                file -> calendars.asOf(
                        centre, promisedAt(file).isAfter(changedAt) ? promisedAt(file) : justBefore(changedAt)),
                calendars.of(centre),
                firstOn,
                because);
    }

    private static Instant decidedAt(CalendarChange change) {
        return Optional.ofNullable(change.decision())
                .map(CalendarChange.Decision::at)
                .orElseThrow();
    }

    private static Instant promisedAt(CaseFile file) {
        return file.decidedAt().or(file::acceptedAt).orElse(file.receivedAt());
    }

    /** By as much as the database tells moments apart. */
    private static Instant justBefore(Instant moment) {
        return moment.minus(1, ChronoUnit.MICROS);
    }

    /** Changes in force by which this centre's open cases have not been recounted to the end, in the order in which they came. */
    @Clause("B7")
    public List<CalendarChange> outstanding(CentreId centre) {
        var ended = store.applied(centre).stream()
                .filter(RecountRound::hasEnded)
                .map(RecountRound::change)
                .toList();
        return changes.inForceSince(centre, Instant.EPOCH).stream()
                .filter(change -> !ended.contains(change.no()))
                .filter(change -> store.hasOpenUpTo(centre, decidedAt(change)))
                .toList();
    }

    /** The officer has told the applicant of the moved date; told once, whoever does it. */
    @Clause({"A3.5", "A2.1"})
    public Outcome<RecountLine> tell(ChangeNo no, CaseNumber number, ToldWay way, Officer by, SubmissionId submission) {
        by.require(TELL_APPLICANTS);
        var round = store.latest(by.centre(), no).filter(RecountRound::applied).orElseThrow(NotThere::new);
        if (lists.line(round, number).isEmpty()) throw new NotThere();
        var signature = by.signing(clock.instant(), submission);
        return ledger.once(
                by.centre(),
                submission,
                () -> told(round, number, way, signature),
                stream -> Outcome.done(lists.line(round, number).orElseThrow(NotThere::new)));
    }

    private Outcome<RecountLine> told(RecountRound round, CaseNumber number, ToldWay way, Signature by) {
        if (!store.tell(round, number, new RecountLine.Told(by.at(), by.officer(), way)))
            return Outcome.refused(CaseReason.TOLD_ALREADY, number.value());
        acts.note(number, new MovedDateTold(round.change().value(), way), by, round.centre());
        return Outcome.done(lists.line(round, number).orElseThrow(NotThere::new));
    }
}
