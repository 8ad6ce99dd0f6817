package onewindow.calendar;

import static onewindow.calendar.Offices.BINHE;
import static onewindow.calendar.Offices.QINGSHAN;
import static onewindow.calendar.Offices.admin;
import static onewindow.calendar.Offices.deputy;
import static onewindow.calendar.Offices.director;
import static onewindow.calendar.WeekdayDates.at;
import static onewindow.calendar.WeekdayDates.on;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import onewindow.calendar.rules.ClosureOrder;
import onewindow.calendar.rules.OpeningHours;
import onewindow.platform.CentreId;
import onewindow.platform.Clause;
import onewindow.platform.OfficerNo;
import onewindow.platform.SubmissionId;
import onewindow.platform.database.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is in force after approved changes, on a real PostgreSQL. */
@Clause("B7")
class CalendarsTest {
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

    private void approved(String notice, String name) {
        var change = node.changes()
                .proposeNotice(notice, new SubmissionId(name), admin(QINGSHAN))
                .orThrow();
        node.approve(change.no(), director(QINGSHAN)).orThrow();
    }

    @Test
    void anApprovedNoticeEndsTheProvisionalDatesAtEveryCentre() {
        var received = at("Mon 2026-12-28 10:00");
        assertThat(calendars.of(QINGSHAN).due(received, 4).provisional()).isTrue();
        assertThat(calendars.of(QINGSHAN).due(received, 4).on()).isEqualTo(on("Fri 2027-01-01"));
        approved(NOTICE_2027, "load-2027");
        for (var centre : List.of(QINGSHAN, BINHE)) {
            assertThat(calendars.of(centre).due(received, 4).provisional()).isFalse();
            assertThat(calendars.of(centre).due(received, 4).on()).isEqualTo(on("Mon 2027-01-04"));
        }
        assertThat(calendars.standard().days().coversUntil()).contains(on("Fri 2027-12-31"));
        assertThat(calendars.years().stream().map(YearState::year)).containsExactly(2027, 2026, 2025, 2024);
        assertThat(calendars.years().getFirst().title()).isEqualTo("国务院办公厅关于2027年部分节假日安排的通知");
        assertThat(calendars.years().getFirst().loading())
                .isEqualTo(new YearState.Loading(1, NOW, new OfficerNo("1090"), new OfficerNo("1001")));
    }

    @Test
    void everyYearFrom2007To2027CanBeTakenOver() {
        for (int year = 2007; year <= 2027; year++) approved(YearlyJson.of(year), "load-year-" + year);
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
    void anApprovedNoticeReplacesTheShippedOneAndALaterOneTheEarlier() {
        assertThat(calendars.of(QINGSHAN).days().isWorkingDay(on("Sat 2026-10-10")))
                .isTrue();
        approved(YearlyJson.of(2026), "load-2026-a");
        assertThat(calendars.of(QINGSHAN).days().isWorkingDay(on("Thu 2026-10-08")))
                .isTrue();
        assertThat(calendars.of(QINGSHAN).days().isWorkingDay(on("Sun 2026-09-20")))
                .isFalse();
        approved(YearlyJson.text(2026, List.of(YearlyJson.day("国庆节", on("Sun 2026-09-20"), false))), "load-2026-b");
        assertThat(calendars.years().getFirst().loading())
                .isNotNull()
                .extracting(YearState.Loading::edition)
                .isEqualTo(2);
        assertThat(calendars.of(QINGSHAN).days().isWorkingDay(on("Sun 2026-09-20")))
                .isTrue();
        assertThat(calendars.of(QINGSHAN).days().isWorkingDay(on("Thu 2026-10-01")))
                .isTrue();
    }

    @Test
    void anotherNodeSeesTheNoticeWithinTwoSeconds() {
        try (var other = new Node(database, NOW)) {
            assertThat(other.calendars().missingYear()).contains(2027);
            approved(NOTICE_2027, "load-2027");
            await().atMost(Duration.ofSeconds(2))
                    .until(() -> other.calendars().missingYear().isEmpty());
        }
    }

    @Test
    void theMissingYearIsReportedFromTheFirstOfOctober() {
        try (var september = new Node(database, at("Wed 2026-09-30 23:59"));
                var october = new Node(database, at("Thu 2026-10-01 00:00"))) {
            assertThat(september.calendars().missingYear()).isEmpty();
            assertThat(october.calendars().missingYear()).contains(2027);
            assertThat(new MissingYearWarning(september.calendars()).warn()).isEmpty();
            assertThat(new MissingYearWarning(october.calendars()).warn()).contains(2027);
            approved(NOTICE_2027, "load-2027");
            await().atMost(Duration.ofSeconds(2))
                    .until(() -> october.calendars().missingYear().isEmpty());
        }
    }

    @Test
    void eachCentreHasItsHoursAndTheOthersTheShippedOnes() {
        var hours = new OpeningHours(
                OpeningHours.dayOf("09:00-12:00 13:30-17:00"),
                Map.of(DayOfWeek.WEDNESDAY, OpeningHours.dayOf("09:00-12:00")));
        var change = node.changes()
                .proposeHours(on("Tue 2026-11-24"), hours, new SubmissionId("hours-binhe"), admin(BINHE))
                .orThrow();
        node.approve(change.no(), director(BINHE)).orThrow();
        var received = at("Mon 2026-11-30 10:00");
        assertThat(calendars.of(BINHE).due(received, 1).at()).isEqualTo(at("Tue 2026-12-01 17:00"));
        assertThat(calendars.of(BINHE).due(received, 2).at()).isEqualTo(at("Wed 2026-12-02 12:00"));
        assertThat(calendars.of(BINHE).closingAt(on("Mon 2026-11-23")))
                .as("hours from a day on leave the days before as they were")
                .isEqualTo(at("Mon 2026-11-23 17:30"));
        assertThat(calendars.of(QINGSHAN).due(received, 1).at()).isEqualTo(at("Tue 2026-12-01 17:30"));
        assertThat(calendars.of(new CentreId("new-town")).due(received, 1).at()).isEqualTo(at("Tue 2026-12-01 17:30"));
    }

    @Test
    void aClosureStopsOneCentreAndAReopeningTakesADayBack() {
        var typhoon = new ClosureOrder(
                false,
                on("Tue 2026-11-24"),
                LocalTime.of(14, 0),
                on("Thu 2026-11-26"),
                "青防指〔2026〕12号",
                "青山县防指",
                "台风红色预警");
        var received = at("Mon 2026-11-23 10:00");
        var closing = node.changes()
                .proposeClosure(typhoon, new SubmissionId("the-typhoon"), director(QINGSHAN))
                .orThrow();
        assertThat(calendars.of(QINGSHAN).due(received, 2).on())
                .as("nothing changes before the second person")
                .isEqualTo(on("Wed 2026-11-25"));
        assertThat(node.changes().foreseen(QINGSHAN, closing).due(received, 2).on())
                .isEqualTo(on("Mon 2026-11-30"));
        node.approve(closing.no(), deputy(QINGSHAN)).orThrow();
        assertThat(calendars.of(QINGSHAN).due(received, 2).on()).isEqualTo(on("Mon 2026-11-30"));
        assertThat(calendars.of(BINHE).due(received, 2).on()).isEqualTo(on("Wed 2026-11-25"));
        assertThat(calendars
                        .asOf(QINGSHAN, NOW.minusSeconds(1))
                        .due(received, 2)
                        .on())
                .as("as it was before")
                .isEqualTo(on("Wed 2026-11-25"));
        var back = new ClosureOrder(
                true, on("Thu 2026-11-26"), null, on("Thu 2026-11-26"), "青防指〔2026〕13号", "青山县防指", "解除预警");
        var reopening = node.changes()
                .proposeClosure(back, new SubmissionId("the-sunshine"), director(QINGSHAN))
                .orThrow();
        node.approve(reopening.no(), deputy(QINGSHAN)).orThrow();
        assertThat(calendars.of(QINGSHAN).due(received, 2).on()).isEqualTo(on("Fri 2026-11-27"));
    }
}
