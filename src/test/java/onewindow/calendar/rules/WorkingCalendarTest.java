package onewindow.calendar.rules;

import static onewindow.calendar.WeekdayDates.on;
import static onewindow.calendar.rules.China.DAYS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import onewindow.calendar.Tables;
import onewindow.calendar.TestNotices;
import onewindow.calendar.WeekdayDates;
import onewindow.platform.ActRefused;
import onewindow.platform.Clause;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@Clause({"B7", "CIV-200", "CIV-201"})
class WorkingCalendarTest {
    static Stream<String[]> dueDates() {
        return Tables.rows("due-dates.csv").stream();
    }

    @ParameterizedTest(name = "{0} + {1} = {2}: {3}")
    @MethodSource("dueDates")
    void theStartDayIsNotCountedAndMakeUpDaysAre(String start, String days, String due, String why) {
        assertThat(DAYS.plusWorkingDays(on(start), Integer.parseInt(days)))
                .as(why)
                .isEqualTo(new DueDay(on(due), false));
    }

    @Test
    void theWholeTableIsRead() {
        assertThat(Tables.rows("due-dates.csv")).hasSize(20);
    }

    @Test
    void aWrongWeekdayCannotBeWritten() {
        assertThatThrownBy(() -> WeekdayDates.on("Sat 2026-09-18")).isInstanceOf(DateTimeException.class);
        assertThatThrownBy(() -> WeekdayDates.on("Mon 2026-02-30")).isInstanceOf(DateTimeException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "Thu 2026-10-08, 0, Thu 2026-10-08",
        "Thu 2026-10-08, 1, Wed 2026-09-30",
        "Thu 2026-10-08, 2, Tue 2026-09-29",
        "Sat 2026-03-07, 1, Fri 2026-03-06",
        "Mon 2026-03-09, 1, Fri 2026-03-06",
        "Mon 2026-09-21, 1, Sun 2026-09-20",
    })
    void goingBackSkipsTheSameDays(String day, int days, String earlier) {
        assertThat(DAYS.minusWorkingDays(on(day), days)).isEqualTo(on(earlier));
    }

    @Test
    void daysBetweenLeaveOutTheFirstAndTakeInTheLast() {
        assertThat(DAYS.workingDaysBetween(on("Thu 2026-09-24"), on("Mon 2026-10-12")))
                .isEqualTo(7);
        assertThat(DAYS.workingDaysBetween(on("Thu 2026-09-24"), on("Thu 2026-09-24")))
                .isZero();
        assertThat(DAYS.workingDaysBetween(on("Mon 2026-10-12"), on("Thu 2026-09-24")))
                .isZero();
    }

    @Test
    void aDateInAYearWithoutNoticeIsProvisional() {
        assertThat(DAYS.plusWorkingDays(on("Mon 2026-12-21"), 8)).isEqualTo(new DueDay(on("Thu 2026-12-31"), false));
        assertThat(DAYS.plusWorkingDays(on("Mon 2026-12-21"), 9)).isEqualTo(new DueDay(on("Fri 2027-01-01"), true));
        assertThat(DAYS.plusWorkingDays(on("Sun 2023-12-31"), 1)).isEqualTo(new DueDay(on("Tue 2024-01-02"), false));
        assertThat(DAYS.plusWorkingDays(on("Fri 2023-12-29"), 1)).isEqualTo(new DueDay(on("Tue 2024-01-02"), true));
        assertThat(DAYS.coversUntil()).contains(on("Thu 2026-12-31"));
    }

    @Test
    void aHoleBetweenTwoPublishedYearsMakesProvisionalWhatCrossesIt() {
        var holed = new WorkingCalendar(TestNotices.shipped().stream()
                .filter(notice -> notice.year() != 2025)
                .toList());
        assertThat(holed.plusWorkingDays(on("Tue 2024-12-31"), 261).provisional())
                .isTrue();
        assertThat(holed.plusWorkingDays(on("Tue 2024-12-31"), 265).day().getYear())
                .isEqualTo(2026);
        assertThat(holed.plusWorkingDays(on("Tue 2024-12-31"), 265).provisional())
                .isTrue();
        assertThat(holed.plusWorkingDays(on("Thu 2026-01-01"), 5).provisional()).isFalse();
    }

    @Test
    void aNoticeMayNameDecemberDaysOfTheYearBefore() {
        var days = new WorkingCalendar(List.of(new Notice(
                2019,
                "2019",
                List.of(),
                List.of(
                        new NoticeDay(on("Sat 2018-12-29"), "元旦", false),
                        new NoticeDay(on("Mon 2018-12-31"), "元旦", true),
                        new NoticeDay(on("Tue 2019-01-01"), "元旦", true)))));
        assertThat(days.isWorkingDay(on("Sat 2018-12-29"))).isTrue();
        assertThat(days.plusWorkingDays(on("Fri 2018-12-28"), 2).day()).isEqualTo(on("Wed 2019-01-02"));
    }

    @Test
    void theLaterYearSpeaksWhenTwoNoticesNameOneDay() {
        var older = new Notice(2018, "2018", List.of(), List.of(new NoticeDay(on("Mon 2018-12-31"), "元旦", false)));
        var newer = new Notice(2019, "2019", List.of(), List.of(new NoticeDay(on("Mon 2018-12-31"), "元旦", true)));
        assertThat(new WorkingCalendar(List.of(newer, older)).isWorkingDay(on("Mon 2018-12-31")))
                .isFalse();
    }

    @Test
    void aNumberBelowZeroIsRefused() {
        assertRefused(CalendarReason.DAYS_OUT_OF_RANGE, () -> DAYS.plusWorkingDays(on("Fri 2026-09-18"), -1));
        assertRefused(CalendarReason.DAYS_OUT_OF_RANGE, () -> DAYS.minusWorkingDays(on("Fri 2026-09-18"), -1));
    }

    @Test
    void whatLiesBeyondTheTableIsRefused() {
        assertThat(DAYS.plusWorkingDays(WorkingCalendar.LAST.minusDays(1), 1).day())
                .isEqualTo(WorkingCalendar.LAST);
        assertRefused(CalendarReason.DAY_BEYOND_TABLE, () -> DAYS.plusWorkingDays(WorkingCalendar.LAST, 1));
        assertRefused(
                CalendarReason.DAY_BEYOND_TABLE, () -> DAYS.plusWorkingDays(on("Fri 2026-09-18"), Integer.MAX_VALUE));
        assertRefused(CalendarReason.DAY_BEYOND_TABLE, () -> DAYS.isWorkingDay(LocalDate.of(1999, 12, 31)));
        assertRefused(CalendarReason.DAY_BEYOND_TABLE, () -> DAYS.isWorkingDay(LocalDate.of(2101, 1, 1)));
        assertRefused(CalendarReason.DAY_BEYOND_TABLE, () -> DAYS.minusWorkingDays(WorkingCalendar.FIRST, 1));
    }

    private static void assertRefused(CalendarReason reason, Runnable question) {
        assertThatThrownBy(question::run)
                .isInstanceOfSatisfying(
                        ActRefused.class,
                        refused -> assertThat(refused.refusals().getFirst().reason())
                                .isEqualTo(reason));
    }
}
