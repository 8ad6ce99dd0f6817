package onewindow.calendar;

import static onewindow.calendar.Offices.BINHE;
import static onewindow.calendar.Offices.QINGSHAN;
import static onewindow.calendar.Offices.admin;
import static onewindow.calendar.Offices.clerk;
import static onewindow.calendar.Offices.deputy;
import static onewindow.calendar.Offices.director;
import static onewindow.calendar.WeekdayDates.at;
import static onewindow.calendar.WeekdayDates.on;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import onewindow.calendar.CalendarChange.ChangeKind;
import onewindow.calendar.CalendarChange.ChangeState;
import onewindow.calendar.rules.CalendarReason;
import onewindow.calendar.rules.ClosureOrder;
import onewindow.calendar.rules.OpeningHours;
import onewindow.ledger.Ledger;
import onewindow.ledger.Stream;
import onewindow.people.PeopleReason;
import onewindow.platform.ActRefused;
import onewindow.platform.Clause;
import onewindow.platform.NotThere;
import onewindow.platform.OfficerNo;
import onewindow.platform.Outcome;
import onewindow.platform.Reason;
import onewindow.platform.Refusal;
import onewindow.platform.Sql;
import onewindow.platform.SubmissionId;
import onewindow.platform.database.TestDatabase;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;

/** One proposes, another approves: the door of changes on a real PostgreSQL. */
@Clause("B7")
class CalendarChangesTest {
    private static final Instant NOW = at("Mon 2026-11-23 09:00");
    private static final String NOTICE_2027 = YearlyJson.of(2027);
    private static final ClosureOrder TYPHOON = new ClosureOrder(
            false, on("Tue 2026-11-24"), LocalTime.of(14, 0), on("Thu 2026-11-26"), "青防指〔2026〕12号", "青山县防指", "台风红色预警");

    private TestDatabase database;
    private Node node;
    private CalendarChanges changes;

    @BeforeEach
    void open() {
        database = TestDatabase.create();
        node = new Node(database, NOW);
        changes = node.changes();
    }

    @AfterEach
    void close() {
        node.close();
        database.close();
    }

    private CalendarChange notice() {
        return changes.proposeNotice(NOTICE_2027, submission("notice-2027"), admin(QINGSHAN))
                .orThrow();
    }

    private CalendarChange typhoon() {
        return changes.proposeClosure(TYPHOON, submission("typhoon"), director(QINGSHAN))
                .orThrow();
    }

    @Test
    void aProposalSaysWhoWhenAndWhatAndChangesNothing() {
        var change = notice();
        assertThat(change)
                .isEqualTo(new CalendarChange(
                        new ChangeNo("qingshan-2026-1"),
                        ChangeKind.NOTICE,
                        2027,
                        on("Fri 2027-01-01"),
                        on("Fri 2027-12-31"),
                        null,
                        NOW,
                        new OfficerNo("1090"),
                        null));
        assertThat(changes.change(QINGSHAN, change.no())).isEqualTo(change);
        assertThat(changes.content(change.no()))
                .isInstanceOfSatisfying(
                        ChangeContent.OfNotice.class,
                        of -> assertThat(of.notice().days()).hasSize(23));
        assertThat(node.calendars().missingYear()).contains(2027);
        assertThat(typhoon().no()).isEqualTo(new ChangeNo("qingshan-2026-2"));
        assertThat(changes.content(new ChangeNo("qingshan-2026-2"))).isEqualTo(new ChangeContent.OfClosure(TYPHOON));
    }

    @Test
    void twoPressesAreOneProposal() {
        var first = notice();
        assertThat(notice()).isEqualTo(first);
        assertThat(changes.count(QINGSHAN)).isEqualTo(1);
        var history = node.bean(Ledger.class).history(new Stream(QINGSHAN, "calendar-change/qingshan-2026-1"));
        assertThat(history.entries()).singleElement().satisfies(entry -> {
            assertThat(entry.kind()).isEqualTo("NoticeProposed");
            assertThat(entry.clauses()).containsExactly("B7");
        });
    }

    @Test
    void whoProposedCannotApproveAndTheTableKeepsIt() {
        var change = typhoon();
        assertThat(reasons(node.approve(change.no(), director(QINGSHAN))))
                .containsExactly(CalendarReason.SECOND_PERSON_NEEDED);
        assertThat(reasons(changes.reject(change.no(), "写错了", submission("own"), director(QINGSHAN))))
                .containsExactly(CalendarReason.SECOND_PERSON_NEEDED);
        assertThatThrownBy(() -> node.bean(Sql.class).of("""
                                insert into calendar.change_decision (centre, change_no, proposed_by, approved, decided_at, decided_by)
                                values ('qingshan', 'qingshan-2026-1', '1001', true, now(), '1001')
                                """).run())
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("change_decision_by_second_person");
        assertThatThrownBy(() -> node.bean(Sql.class).of("""
                                insert into calendar.change_decision (centre, change_no, proposed_by, approved, decided_at, decided_by)
                                values ('qingshan', 'qingshan-2026-1', '1002', true, now(), '1001')
                                """).run())
                .as("nor under a false name of the first person")
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("change_decision_of_change");
        assertThat(changes.change(QINGSHAN, change.no()).state()).isEqualTo(ChangeState.PROPOSED);
    }

    @Test
    void nothingIsInForceByTheDatabaseThatNobodyDecided() {
        typhoon();
        assertThatThrownBy(() -> node.bean(Sql.class).of("""
                                insert into calendar.closure (centre, change_no, reopens, from_day, until_day, order_no, order_issuer,
                                                              order_text, in_force_at)
                                values ('qingshan', 'qingshan-2026-1', false, '2026-11-24', '2026-11-26', '12', 'x', 'y', now())
                                """).run()).hasMessageContaining("closure_approved");
    }

    @Test
    void theSecondPersonsApprovalIsOneEntryAndHappensOnce() {
        var change = typhoon();
        var approved = node.approve(change.no(), deputy(QINGSHAN)).orThrow();
        assertThat(approved.decision()).isEqualTo(new CalendarChange.Decision(true, new OfficerNo("1002"), NOW));
        assertThat(changes.change(QINGSHAN, change.no())).isEqualTo(approved);
        assertThat(reasons(node.approve(change.no(), deputy(QINGSHAN))))
                .containsExactly(CalendarReason.CHANGE_DECIDED_ALREADY);
        assertThat(node.bean(Ledger.class)
                        .history(CalendarChanges.streamOf(change.no()))
                        .entries())
                .extracting("kind")
                .containsExactly("ClosureProposed", "ChangeApproved");
    }

    @Test
    void aRejectionSaysWhyAndLeavesTheCalendarAsItWas() {
        var change = typhoon();
        assertThat(reasons(changes.reject(change.no(), " ", submission("no-reason"), deputy(QINGSHAN))))
                .containsExactly(CalendarReason.REJECTION_REASON_MISSING);
        var rejected = changes.reject(change.no(), "县里尚未下令", submission("reject"), deputy(QINGSHAN))
                .orThrow();
        assertThat(rejected.state()).isEqualTo(ChangeState.REJECTED);
        assertThat(changes.rejectedBecause(change.no())).isEqualTo("县里尚未下令");
        assertThat(node.calendars().of(QINGSHAN).closedOn(on("Wed 2026-11-25"))).isEmpty();
        assertThat(reasons(node.approve(change.no(), deputy(QINGSHAN))))
                .containsExactly(CalendarReason.CHANGE_DECIDED_ALREADY);
    }

    @Test
    void changesOfAnotherCentreAreNotThereUnlessANoticeInForceForAll() {
        var typhoon = typhoon();
        var notice = notice();
        assertThatThrownBy(() -> changes.change(BINHE, typhoon.no())).isInstanceOf(NotThere.class);
        assertThatThrownBy(() -> changes.change(BINHE, notice.no())).isInstanceOf(NotThere.class);
        assertThatThrownBy(() -> node.approve(notice.no(), director(BINHE))).isInstanceOf(NotThere.class);
        node.approve(notice.no(), director(QINGSHAN)).orThrow();
        assertThat(changes.change(BINHE, notice.no()).state()).isEqualTo(ChangeState.APPROVED);
        assertThat(changes.page(BINHE, 1, 20)).extracting(CalendarChange::no).containsExactly(notice.no());
        assertThat(changes.page(QINGSHAN, 1, 20))
                .as("what waits stands first")
                .extracting(CalendarChange::no)
                .containsExactly(typhoon.no(), notice.no());
    }

    @Test
    void aRefusedProposalLeavesNothingBehind() {
        assertThat(reasons(changes.proposeNotice(
                        "{\"year\": 2027, \"papers\": [], \"days\": []}", submission("empty"), admin(QINGSHAN))))
                .containsExactly(CalendarReason.NOTICE_EMPTY);
        assertThat(reasons(propose(order(false, "Sat 2026-11-28", null, "Sun 2026-11-29", "12"))))
                .containsExactly(CalendarReason.CLOSURE_CLOSES_NOTHING);
        assertThat(reasons(propose(order(true, "Tue 2026-11-24", null, "Tue 2026-11-24", "12"))))
                .containsExactly(CalendarReason.NOTHING_TO_REOPEN);
        assertThat(reasons(propose(order(false, "Thu 2026-12-31", null, "Fri 2027-01-01", " "))))
                .containsExactly(CalendarReason.CLOSURE_WITHOUT_ORDER, CalendarReason.CLOSURE_BEYOND_CALENDAR);
        assertThat(reasons(propose(order(true, "Tue 2026-11-24", LocalTime.NOON, "Tue 2026-11-24", "12"))))
                .containsExactly(CalendarReason.REOPENS_WHOLE_DAYS, CalendarReason.NOTHING_TO_REOPEN);
        assertThat(changes.count(QINGSHAN)).isZero();
    }

    private Outcome<CalendarChange> propose(ClosureOrder order) {
        return changes.proposeClosure(order, SubmissionId.fresh(), director(QINGSHAN));
    }

    private static ClosureOrder order(
            boolean reopens, String from, @Nullable LocalTime hour, String until, String number) {
        return new ClosureOrder(reopens, on(from), hour, on(until), number, "青山县防指", "台风红色预警");
    }

    @Test
    void hoursOfThePastAndHoursSetTwiceAreRefused() {
        var hours = OpeningHours.daily(OpeningHours.dayOf("09:00-12:00 13:30-17:00"));
        assertThat(reasons(changes.proposeHours(on("Sun 2026-11-22"), hours, submission("past"), admin(BINHE))))
                .containsExactly(CalendarReason.HOURS_IN_THE_PAST);
        var first = changes.proposeHours(on("Tue 2026-12-01"), hours, submission("hours-1"), admin(BINHE))
                .orThrow();
        var second = changes.proposeHours(on("Tue 2026-12-01"), hours, submission("hours-2"), admin(BINHE))
                .orThrow();
        node.approve(first.no(), director(BINHE)).orThrow();
        assertThat(reasons(node.approve(second.no(), director(BINHE))))
                .as("what was right when proposed is looked at again when approved")
                .containsExactly(CalendarReason.HOURS_SET_ALREADY);
        assertThat(reasons(changes.proposeHours(on("Tue 2026-12-01"), hours, submission("hours-3"), admin(BINHE))))
                .containsExactly(CalendarReason.HOURS_SET_ALREADY);
        assertThat(changes.change(BINHE, second.no()).state()).isEqualTo(ChangeState.PROPOSED);
    }

    @Test
    void whoMayNotIsRefusedBeforeAnythingIsRead() {
        notPermitted(() -> changes.proposeNotice("not even JSON", submission("n"), clerk(QINGSHAN)));
        notPermitted(() -> changes.proposeClosure(TYPHOON, submission("n"), admin(QINGSHAN)));
        notPermitted(() -> changes.proposeHours(
                on("Tue 2026-12-01"),
                OpeningHours.daily(OpeningHours.dayOf("09:00-12:00 13:00-17:00")),
                submission("n"),
                director(QINGSHAN)));
        notPermitted(() -> changes.reject(new ChangeNo("qingshan-2026-1"), "x", submission("n"), clerk(QINGSHAN)));
        notPermitted(() -> node.approve(new ChangeNo("qingshan-2026-1"), admin(QINGSHAN)));
    }

    private static void notPermitted(ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        ActRefused.class,
                        refused -> assertThat(refused.refusals().getFirst().reason())
                                .isEqualTo(PeopleReason.NOT_PERMITTED));
    }

    private static List<Reason> reasons(Outcome<?> outcome) {
        return outcome instanceof Outcome.Refused<?> refused
                ? refused.refusals().stream().map(Refusal::reason).toList()
                : List.of();
    }

    private static SubmissionId submission(String name) {
        return new SubmissionId("change-" + name);
    }
}
