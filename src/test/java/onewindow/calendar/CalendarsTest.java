package onewindow.calendar;

import static onewindow.calendar.WeekdayDates.at;
import static onewindow.calendar.WeekdayDates.on;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import onewindow.calendar.rules.CalendarReason;
import onewindow.calendar.rules.OpeningHours;
import onewindow.ledger.Ledger;
import onewindow.ledger.Stream;
import onewindow.people.Officer;
import onewindow.people.PeopleReason;
import onewindow.people.Permission;
import onewindow.people.UnitNo;
import onewindow.platform.ActRefused;
import onewindow.platform.CentreId;
import onewindow.platform.Clause;
import onewindow.platform.OfficerNo;
import onewindow.platform.Outcome;
import onewindow.platform.Reason;
import onewindow.platform.Refusal;
import onewindow.platform.SubmissionId;
import onewindow.platform.database.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The door of the calendar on a real PostgreSQL. */
@Clause("B7")
class CalendarsTest {
    private static final CentreId QINGSHAN = new CentreId("qingshan");
    private static final CentreId BINHE = new CentreId("binhe");
    private static final Instant NOW = at("Mon 2026-11-23 09:00");
    private static final String NOTICE_2027 = YearlyJson.of(2027);

    private TestDatabase database;
    private Node node;
    private Calendars calendars;

    @BeforeEach
    void open() {
        database = TestDatabase.create();
        node = new Node(database, NOW);
        calendars = node.calendars();
    }

    @AfterEach
    void close() {
        node.close();
        database.close();
    }

    @Test
    void aLoadedNoticeEndsTheProvisionalDates() {
        var received = at("Mon 2026-12-28 10:00");
        assertThat(calendars.of(QINGSHAN).due(received, 4).provisional()).isTrue();
        assertThat(calendars.of(QINGSHAN).due(received, 4).on()).isEqualTo(on("Fri 2027-01-01"));
        var loaded = calendars
                .load(NOTICE_2027, submission("load-2027"), admin(QINGSHAN))
                .orThrow();
        assertThat(loaded)
                .isEqualTo(new CalendarFact.NoticeLoaded(2027, 1, List.of("https://example.org/2027"), 20, 3));
        for (var centre : List.of(QINGSHAN, BINHE)) {
            assertThat(calendars.of(centre).due(received, 4).provisional()).isFalse();
            assertThat(calendars.of(centre).due(received, 4).on()).isEqualTo(on("Mon 2027-01-04"));
        }
        assertThat(calendars.standard().days().coversUntil()).contains(on("Fri 2027-12-31"));
        assertThat(calendars.years().stream().map(YearState::year)).containsExactly(2027, 2026, 2025, 2024);
        assertThat(calendars.years().getFirst().title()).isEqualTo("国务院办公厅关于2027年部分节假日安排的通知");
        assertThat(calendars.years().getFirst().loading())
                .isEqualTo(new YearState.Loading(1, NOW, new OfficerNo("1001")));
    }

    @Test
    void everyYearFrom2007To2027CanBeLoaded() {
        for (int year = 2007; year <= 2027; year++)
            calendars
                    .load(YearlyJson.of(year), submission("load-year-" + year), admin(QINGSHAN))
                    .orThrow();
        assertThat(calendars.years()).hasSize(21).allSatisfy(year -> {
            assertThat(year.loading()).isNotNull();
            assertThat(year.daysOff()).isEqualTo(20);
            assertThat(year.makeUpDays()).isEqualTo(3);
        });
        assertThat(calendars
                        .standard()
                        .days()
                        .plusWorkingDays(on("Mon 2007-01-01"), 5000)
                        .provisional())
                .isFalse();
    }

    @Test
    void aLoadedNoticeReplacesTheShippedOneAndALaterOneTheEarlier() {
        assertThat(calendars.of(QINGSHAN).days().isWorkingDay(on("Sat 2026-10-10")))
                .isTrue();
        calendars
                .load(YearlyJson.of(2026), submission("load-2026-a"), admin(QINGSHAN))
                .orThrow();
        assertThat(calendars.of(QINGSHAN).days().isWorkingDay(on("Thu 2026-10-08")))
                .isTrue();
        assertThat(calendars.of(QINGSHAN).days().isWorkingDay(on("Sun 2026-09-20")))
                .isFalse();
        var onlyOne = YearlyJson.text(2026, List.of(YearlyJson.day("国庆节", on("Sun 2026-09-20"), false)));
        var second = calendars
                .load(onlyOne, submission("load-2026-b"), admin(QINGSHAN))
                .orThrow();
        assertThat(second.edition()).isEqualTo(2);
        assertThat(calendars.of(QINGSHAN).days().isWorkingDay(on("Sun 2026-09-20")))
                .isTrue();
        assertThat(calendars.of(QINGSHAN).days().isWorkingDay(on("Thu 2026-10-01")))
                .isTrue();
    }

    @Test
    void loadingIsOneEntryOfTheLedgerAndTwoPressesAreOneLoading() {
        var first = calendars
                .load(NOTICE_2027, submission("press-0001"), admin(QINGSHAN))
                .orThrow();
        var again = calendars
                .load(NOTICE_2027, submission("press-0001"), admin(QINGSHAN))
                .orThrow();
        assertThat(again).isEqualTo(first);
        var history = node.bean(Ledger.class).history(new Stream(QINGSHAN, "calendar/2027"));
        assertThat(history.entries()).hasSize(1);
        assertThat(history.entries().getFirst().kind()).isEqualTo("NoticeLoaded");
        assertThat(history.entries().getFirst().clauses()).containsExactly("B7");
        assertThat(calendars.years().getFirst().loading())
                .isNotNull()
                .extracting(YearState.Loading::edition)
                .isEqualTo(1);
    }

    @Test
    void aRefusedNoticeLeavesNothingBehind() {
        assertThat(reasons(calendars.load(
                        "{\"year\": 2027, \"papers\": [], \"days\": []}", submission("empty-2027"), admin(QINGSHAN))))
                .containsExactly(CalendarReason.NOTICE_EMPTY);
        assertThat(node.bean(Ledger.class)
                        .history(new Stream(QINGSHAN, "calendar/2027"))
                        .isEmpty())
                .isTrue();
        assertThat(calendars.missingYear()).contains(2027);
    }

    @Test
    void whoMayNotLoadIsRefusedBeforeAnythingIsRead() {
        var chenJing = officer(QINGSHAN, "1003", "陈静", Set.of(Permission.SEE_CALENDAR));
        assertThatThrownBy(() -> calendars.load("not even JSON", submission("not-allowed"), chenJing))
                .isInstanceOfSatisfying(
                        ActRefused.class,
                        refused -> assertThat(refused.refusals().getFirst().reason())
                                .isEqualTo(PeopleReason.NOT_PERMITTED));
    }

    @Test
    void twoWhoLoadTheSameYearAtOnceGetTwoEditionsOrOneIsToldToLookAgain() throws Exception {
        var together = new CyclicBarrier(2);
        try (var two = Executors.newFixedThreadPool(2)) {
            var presses = List.of(QINGSHAN, BINHE).stream()
                    .map(centre -> two.submit(() -> {
                        together.await();
                        try {
                            calendars
                                    .load(NOTICE_2027, submission("race-" + centre), admin(centre))
                                    .orThrow();
                            return "loaded";
                        } catch (ActRefused refused) {
                            return refused.getMessage();
                        }
                    }))
                    .toList();
            var outcomes = List.of(presses.get(0).get(), presses.get(1).get());
            assertThat(outcomes)
                    .contains("loaded")
                    .allMatch(outcome ->
                            outcome.equals("loaded") || outcome.equals(CalendarReason.NOTICE_OVERTAKEN.name()));
            long loaded = outcomes.stream().filter("loaded"::equals).count();
            assertThat(node.bean(CalendarStore.class).version().notices()).isEqualTo(loaded);
        }
    }

    @Test
    void anotherNodeSeesTheNoticeWithinTwoSeconds() {
        try (var other = new Node(database, NOW)) {
            assertThat(other.calendars().missingYear()).contains(2027);
            calendars
                    .load(NOTICE_2027, submission("load-2027"), admin(QINGSHAN))
                    .orThrow();
            await().atMost(Duration.ofSeconds(2))
                    .until(() -> other.calendars().missingYear().isEmpty());
        }
    }

    @Test
    void theMissingYearIsReportedFromTheFirstOfNovember() {
        try (var october = new Node(database, at("Sat 2026-10-31 23:59"));
                var november = new Node(database, at("Sun 2026-11-01 00:00"))) {
            assertThat(october.calendars().missingYear()).isEmpty();
            assertThat(november.calendars().missingYear()).contains(2027);
        }
    }

    @Test
    void eachCentreHasItsHoursAndTheOthersTheShippedOnes() {
        var hours = new OpeningHours(
                OpeningHours.dayOf("09:00-12:00 13:30-17:00"),
                Map.of(DayOfWeek.WEDNESDAY, OpeningHours.dayOf("09:00-12:00")));
        calendars.setHours(on("Thu 2026-01-01"), hours, submission("hours-binhe"), admin(BINHE));
        var received = at("Mon 2026-09-21 10:00");
        assertThat(calendars.of(BINHE).due(received, 1).at()).isEqualTo(at("Tue 2026-09-22 17:00"));
        assertThat(calendars.of(BINHE).due(received, 2).at()).isEqualTo(at("Wed 2026-09-23 12:00"));
        assertThat(calendars.of(QINGSHAN).due(received, 1).at()).isEqualTo(at("Tue 2026-09-22 17:30"));
        assertThat(calendars.of(new CentreId("new-town")).due(received, 1).at()).isEqualTo(at("Tue 2026-09-22 17:30"));
    }

    @Test
    void hoursOfThePastAndHoursSetTwiceAreRefused() {
        var hours = OpeningHours.daily(OpeningHours.dayOf("09:00-12:00 13:30-17:00"));
        var later = OpeningHours.daily(OpeningHours.dayOf("08:00-12:00 14:00-18:00"));
        var first = calendars.setHours(on("Thu 2026-01-01"), hours, submission("hours-1st"), admin(BINHE));
        assertThat(calendars.setHours(on("Thu 2026-01-01"), hours, submission("hours-1st"), admin(BINHE)))
                .as("the same press again")
                .isEqualTo(first);
        assertThatThrownBy(() -> calendars.setHours(on("Sun 2026-11-22"), later, submission("hours-2nd"), admin(BINHE)))
                .hasMessage(CalendarReason.HOURS_IN_THE_PAST.name());
        calendars.setHours(on("Tue 2026-12-01"), later, submission("hours-3rd"), admin(BINHE));
        assertThatThrownBy(() -> calendars.setHours(on("Tue 2026-12-01"), hours, submission("hours-4th"), admin(BINHE)))
                .hasMessage(CalendarReason.HOURS_SET_ALREADY.name());
        assertThat(calendars.of(BINHE).closingAt(on("Mon 2026-11-30"))).isEqualTo(at("Mon 2026-11-30 17:00"));
        assertThat(calendars.of(BINHE).closingAt(on("Tue 2026-12-01"))).isEqualTo(at("Tue 2026-12-01 18:00"));
        assertThat(node.bean(Ledger.class)
                        .history(new Stream(BINHE, "calendar/hours"))
                        .length())
                .as("refused ones leave no entry")
                .isEqualTo(2);
    }

    private static List<Reason> reasons(Outcome<?> outcome) {
        return outcome instanceof Outcome.Refused<?> refused
                ? refused.refusals().stream().map(Refusal::reason).toList()
                : List.of();
    }

    private static SubmissionId submission(String name) {
        return new SubmissionId(name);
    }

    private static Officer admin(CentreId centre) {
        return officer(centre, "1001", "刘洋", Set.of(Permission.LOAD_CALENDAR, Permission.KEEP_CENTRE));
    }

    private static Officer officer(CentreId centre, String no, String name, Set<Permission> permissions) {
        return new Officer(centre, new OfficerNo(no), name, new UnitNo("office"), null, null, permissions);
    }
}
