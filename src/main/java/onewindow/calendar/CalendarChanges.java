package onewindow.calendar;

import static onewindow.calendar.rules.CalendarReason.CHANGE_DECIDED_ALREADY;
import static onewindow.calendar.rules.CalendarReason.REJECTION_REASON_MISSING;
import static onewindow.calendar.rules.CalendarReason.SECOND_PERSON_NEEDED;
import static onewindow.people.Permission.APPROVE_CALENDAR;
import static onewindow.people.Permission.KEEP_CENTRE;
import static onewindow.people.Permission.LOAD_CALENDAR;
import static onewindow.people.Permission.ORDER_CLOSURES;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import onewindow.calendar.rules.CalendarReason;
import onewindow.calendar.rules.CentreCalendar;
import onewindow.calendar.rules.ClosureCheck;
import onewindow.calendar.rules.ClosureOrder;
import onewindow.calendar.rules.OpeningHours;
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
import onewindow.platform.OfficerNo;
import onewindow.platform.Outcome;
import onewindow.platform.Refusal;
import onewindow.platform.SubmissionId;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;

/**
 * The door to changes of the calendar (日历变更): notices, hours and closures are proposed by one person and come into force when
 * a second one approves, never before and never by the same hand.
 */
@Service
public class CalendarChanges {
    private static final FactCodec<CalendarFact> FACTS = new FactCodec<>(CalendarFact.class);
    private static final String STREAM = "calendar-change";

    private final CalendarsInForce inForce;
    private final CalendarStore calendars;
    private final ChangeStore store;
    private final Ledger ledger;
    private final MessageSource messages;
    private final Clock clock;

    CalendarChanges(
            CalendarsInForce inForce,
            CalendarStore calendars,
            ChangeStore store,
            Ledger ledger,
            MessageSource messages,
            Clock clock) {
        this.inForce = inForce;
        this.calendars = calendars;
        this.store = store;
        this.ledger = ledger;
        this.messages = messages;
        this.clock = clock;
    }

    /** Proposes the yearly notice in the holiday-cn form, for every centre of the country. */
    @Clause("B7")
    public Outcome<CalendarChange> proposeNotice(String json, SubmissionId submission, Officer by) {
        by.require(LOAD_CALENDAR);
        return NoticeJson.read(json, this::titleOf)
                .then(notice -> propose(new ChangeContent.OfNotice(notice), submission, by));
    }

    /** Official papers have their title in Chinese, whatever language the page has. */
    private String titleOf(int year) {
        return messages.getMessage(
                "calendar.notice.title", new Object[] {String.valueOf(year)}, Locale.SIMPLIFIED_CHINESE);
    }

    /** Proposes hours of the officer's centre, from today on at the earliest: dates were promised on those before. */
    @Clause("B7")
    public Outcome<CalendarChange> proposeHours(
            LocalDate from, OpeningHours hours, SubmissionId submission, Officer by) {
        by.require(KEEP_CENTRE);
        return propose(new ChangeContent.OfHours(from, hours), submission, by);
    }

    /** Proposes to close the officer's centre by order (紧急停办), such as in a typhoon, or to take closed days back. */
    @Clause("B7")
    public Outcome<CalendarChange> proposeClosure(ClosureOrder order, SubmissionId submission, Officer by) {
        by.require(ORDER_CLOSURES);
        return propose(new ChangeContent.OfClosure(order), submission, by);
    }

    private Outcome<CalendarChange> propose(ChangeContent content, SubmissionId submission, Officer by) {
        var signature = by.signing(clock.instant(), submission);
        return ledger.once(by.centre(), submission, () -> propose(content, by.centre(), signature), this::again);
    }

    private Outcome<CalendarChange> propose(ChangeContent content, CentreId centre, Signature signature) {
        var hindrances = hindrances(content, centre, ChinaTime.dateOf(signature.at()));
        if (!hindrances.isEmpty()) return Outcome.refused(hindrances);
        var no = store.nextNo(centre, ChinaTime.dateOf(signature.at()).getYear());
        var change = content.proposed(no, signature);
        store.insert(change);
        ledger.append(ledger.history(streamOf(no)), FACTS, List.of(content.fact()), signature);
        return Outcome.done(change);
    }

    private List<Refusal> hindrances(ChangeContent content, CentreId centre, LocalDate today) {
        return switch (content) {
            case ChangeContent.OfNotice notice -> List.of();
            case ChangeContent.OfHours of ->
                of.from().isBefore(today)
                        ? List.of(Refusal.of(CalendarReason.HOURS_IN_THE_PAST, of.from()))
                        : calendars.hasHours(centre, of.from())
                                ? List.of(Refusal.of(CalendarReason.HOURS_SET_ALREADY, of.from()))
                                : List.of();
            case ChangeContent.OfClosure of ->
                ClosureCheck.whyNot(of.order(), inForce.now().of(centre));
        };
    }

    /**
     * The second person approves: in force from now on. Takes part in the transaction of the caller, who recounts what is due;
     * {@code signedFor} is what the list before him said, by what becomes of the cases.
     */
    @Clause({"B7", "A3.5"})
    public Outcome<CalendarChange> approve(ChangeNo no, Map<String, Long> signedFor, Signature by, Officer officer) {
        officer.require(APPROVE_CALENDAR);
        return decide(no, by, officer).then(change -> {
            var content = content(no);
            var hindrances = hindrances(content, no.centre(), ChinaTime.dateOf(by.at()));
            if (!hindrances.isEmpty()) return Outcome.refused(hindrances);
            ledger.append(ledger.history(streamOf(no)), FACTS, List.of(new CalendarFact.ChangeApproved(signedFor)), by);
            var decision = new CalendarChange.Decision(true, by.officer(), by.at());
            store.insert(change, decision);
            putInForce(content, change, by);
            return Outcome.done(change.decided(decision));
        });
    }

    private void putInForce(ChangeContent content, CalendarChange change, Signature by) {
        switch (content) {
            case ChangeContent.OfNotice of ->
                calendars.insert(of.notice(), calendars.nextEdition(of.notice().year()), change, by);
            case ChangeContent.OfHours of -> calendars.insert(change.no().centre(), of.from(), of.hours(), by);
            case ChangeContent.OfClosure of -> calendars.insert(of.order(), change, by);
        }
    }

    /** Makes every node count by what was approved; called when the transaction of the approval has ended. */
    public void inForceNow() {
        inForce.forget();
    }

    /** The second person rejects, with a reason for the first one. */
    @Clause("B7")
    public Outcome<CalendarChange> reject(ChangeNo no, String reason, SubmissionId submission, Officer by) {
        by.require(APPROVE_CALENDAR);
        if (reason.isBlank()) return Outcome.refused(REJECTION_REASON_MISSING);
        var signature = by.signing(clock.instant(), submission);
        return ledger.once(
                by.centre(),
                submission,
                () -> decide(no, signature, by).map(change -> {
                    ledger.append(
                            ledger.history(streamOf(no)),
                            FACTS,
                            List.of(new CalendarFact.ChangeRejected(reason.strip())),
                            signature);
                    var decision = new CalendarChange.Decision(false, signature.officer(), signature.at());
                    store.insert(change, decision);
                    return change.decided(decision);
                }),
                this::again);
    }

    private Outcome<CalendarChange> decide(ChangeNo no, Signature by, Officer officer) {
        if (!no.centre().equals(officer.centre())) throw new NotThere();
        var change = store.find(officer.centre(), no).orElseThrow(NotThere::new);
        var hindrances = whyNotDecide(change, by.officer());
        return hindrances.isEmpty() ? Outcome.done(change) : Outcome.refused(hindrances);
    }

    /** Why this officer is not the one to approve a change; one in force by another centre needs only his signature. */
    @Clause("B7")
    public List<Refusal> whyNotApprove(CalendarChange change, Officer by) {
        return change.no().centre().equals(by.centre()) ? whyNotDecide(change, by.no()) : List.of();
    }

    /** Decided once, and never by who proposed it. */
    private static List<Refusal> whyNotDecide(CalendarChange change, OfficerNo by) {
        var decision = change.decision();
        if (decision != null)
            return List.of(Refusal.of(CHANGE_DECIDED_ALREADY, decision.by().value(), decision.at()));
        return change.proposedBy().equals(by) ? List.of(Refusal.of(SECOND_PERSON_NEEDED, by.value())) : List.of();
    }

    /** One change that concerns the officer's centre. */
    @Clause("B7")
    public CalendarChange change(CentreId centre, ChangeNo no) {
        return store.find(centre, no).orElseThrow(NotThere::new);
    }

    /** A page of changes that concern a centre, what waits first, then the newest. */
    public List<CalendarChange> page(CentreId centre, int page, int size) {
        return store.page(centre, page, size);
    }

    public long count(CentreId centre) {
        return store.count(centre);
    }

    /** What a change says, as it was proposed. */
    public ChangeContent content(ChangeNo no) {
        return ChangeContent.of(
                FACTS.read(ledger.history(streamOf(no)).entries().getFirst()));
    }

    /** Why a change was rejected; empty words when it was not. */
    public String rejectedBecause(ChangeNo no) {
        return FACTS.read(ledger.history(streamOf(no)).entries()).stream()
                .filter(CalendarFact.ChangeRejected.class::isInstance)
                .map(CalendarFact.ChangeRejected.class::cast)
                .map(CalendarFact.ChangeRejected::reason)
                .findFirst()
                .orElse("");
    }

    /** The calendar of a centre as it would be with a change that nobody has approved yet. */
    @Clause("B7")
    public CentreCalendar foreseen(CentreId centre, CalendarChange change) {
        var supposed = new YearState.Loading(0, clock.instant(), change.proposedBy(), null);
        return inForce.with(change.no().centre(), content(change.no()), supposed)
                .of(centre);
    }

    /** Changes in force for a centre since later than a moment, in the order in which they came. */
    public List<CalendarChange> inForceSince(CentreId centre, Instant after) {
        return store.inForceSince(centre, after);
    }

    private Outcome<CalendarChange> again(Stream stream) {
        if (!stream.name().startsWith(STREAM + "/")) throw new ActRefused(LedgerReason.SUBMISSION_USED_ALREADY);
        return Outcome.done(change(stream.centre(), new ChangeNo(stream.name().substring(STREAM.length() + 1))));
    }

    static Stream streamOf(ChangeNo no) {
        return Stream.of(no.centre(), STREAM, no);
    }
}
