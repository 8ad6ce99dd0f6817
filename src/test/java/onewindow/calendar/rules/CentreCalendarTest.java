package onewindow.calendar.rules;

import static onewindow.calendar.WeekdayDates.at;
import static onewindow.calendar.WeekdayDates.on;
import static onewindow.calendar.rules.China.CENTRE;
import static onewindow.calendar.rules.China.DAYS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.stream.Stream;
import onewindow.calendar.Tables;
import onewindow.platform.ActRefused;
import onewindow.platform.Clause;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@Clause({"A3.5", "A3.6", "B7", "CIV-203", "CIV-204", "LIC-45"})
class CentreCalendarTest {
    static Stream<String[]> moments() {
        return Tables.rows("moments.csv").stream();
    }

    static Stream<String[]> pauses() {
        return Tables.rows("pauses.csv").stream();
    }

    @ParameterizedTest(name = "{0} + {1} = {2}: {3}")
    @MethodSource("moments")
    void aPromiseCountsFromTheMomentOfReceiptAndEndsWhenBusinessStops(
            String received, String days, String due, String why) {
        var found = CENTRE.due(at(received), Integer.parseInt(days));
        assertThat(found.at()).as(why).isEqualTo(at(due));
        assertThat(at(due)).isEqualTo(CENTRE.closingAt(found.on()));
    }

    @ParameterizedTest(name = "{0} + {1} without {2} = {3}: {4}")
    @MethodSource("pauses")
    void workingDaysOfAPauseAreLeftOutOnce(String received, String days, String pauses, String due, String why) {
        var told = CENTRE.due(at(received), Integer.parseInt(days), pausesOf(pauses), on("Mon 2026-12-28"));
        assertThat(told.on()).as(why).isEqualTo(on(due));
        assertThat(told.standing()).isFalse();
        assertThat(CENTRE.due(
                        at(received), Integer.parseInt(days), pausesOf(pauses).reversed(), told.on()))
                .as("in whatever order they are told")
                .isEqualTo(told);
    }

    private static List<Pause> pausesOf(String pauses) {
        var list = new ArrayList<Pause>();
        for (var pause : pauses.split(";"))
            list.add(new Pause(on(pause.split("/")[0]), on(pause.split("/")[1]), "补正通知 00123"));
        return list;
    }

    @Test
    void theWholeTablesAreRead() {
        assertThat(moments()).hasSize(21);
        assertThat(pauses()).hasSize(12);
    }

    @Test
    void whileAPauseLastsTheDueDateIsThatOfGoingOnToday() {
        var pause = List.of(new Pause(on("Thu 2026-09-24"), null, "补正通知 00123"));
        var received = at("Mon 2026-09-21 09:00");
        assertThat(CENTRE.due(received, 7, pause, on("Thu 2026-09-24")).on()).isEqualTo(on("Thu 2026-10-08"));
        assertThat(CENTRE.due(received, 7, pause, on("Mon 2026-10-12")).on()).isEqualTo(on("Fri 2026-10-16"));
        assertThat(CENTRE.due(received, 7, pause, on("Mon 2026-10-12")).standing())
                .isTrue();
        assertThat(CENTRE.due(received, 7, pause, on("Wed 2026-09-23")).on()).isEqualTo(on("Thu 2026-10-08"));
    }

    @Test
    void anInstantCaseWaitsForTheEndOfAPause() {
        var pause = List.of(new Pause(on("Thu 2026-10-01"), on("Fri 2026-10-09"), "突发停电"));
        assertThat(CENTRE.due(at("Fri 2026-10-02 10:00"), 0, pause, on("Fri 2026-10-09"))
                        .on())
                .isEqualTo(on("Sat 2026-10-10"));
    }

    @Test
    void aPromiseAcrossNewYearIsProvisionalUntilTheNoticeIsThere() {
        assertThat(CENTRE.due(at("Mon 2026-12-21 10:00"), 20).provisional()).isTrue();
        assertThat(CENTRE.due(at("Mon 2026-12-21 10:00"), 8).provisional()).isFalse();
        assertThat(CENTRE.due(at("Thu 2026-12-31 18:00"), 0).provisional()).isTrue();
        assertThat(CENTRE.due(at("Thu 2026-12-31 10:00"), 0).provisional()).isFalse();
        assertThat(CENTRE.due(at("Mon 2027-01-04 10:00"), 0).provisional()).isTrue();
    }

    @Test
    void whereItIsSoAgreedTheLastDayEndsAtMidnight() {
        var centre = China.with(DAYS, DeadlineHour.MIDNIGHT);
        var due = centre.due(at("Mon 2026-09-21 09:00"), 7);
        assertThat(due.on()).isEqualTo(on("Thu 2026-10-08"));
        assertThat(due.at()).isEqualTo(at("Fri 2026-10-09 00:00"));
        assertThat(centre.due(at("Fri 2026-09-18 17:31"), 1).on())
                .as("receipt still depends on the hours")
                .isEqualTo(on("Mon 2026-09-21"));
    }

    @Test
    void hoursHoldFromTheirDayAndByWeekday() {
        var hours = new TreeMap<LocalDate, OpeningHours>();
        hours.put(on("Thu 2026-01-01"), OpeningHours.daily(OpeningHours.dayOf("08:30-12:00 14:30-17:30")));
        hours.put(
                on("Mon 2026-06-01"),
                new OpeningHours(
                        OpeningHours.dayOf("08:00-12:00 15:00-18:00"),
                        Map.of(DayOfWeek.FRIDAY, OpeningHours.dayOf("08:00-12:00"))));
        var centre = new CentreCalendar(DAYS, hours, DeadlineHour.CLOSING);
        assertThat(centre.closingAt(on("Fri 2026-05-29"))).isEqualTo(at("Fri 2026-05-29 17:30"));
        assertThat(centre.closingAt(on("Thu 2026-06-04"))).isEqualTo(at("Thu 2026-06-04 18:00"));
        assertThat(centre.closingAt(on("Fri 2026-06-05"))).isEqualTo(at("Fri 2026-06-05 12:00"));
        assertThat(centre.closingAt(on("Sun 2026-09-20")))
                .as("a make-up Sunday has the usual hours")
                .isEqualTo(at("Sun 2026-09-20 18:00"));
        assertThat(centre.closingAt(on("Wed 2025-12-31")))
                .as("before the first hours, the first ones")
                .isEqualTo(at("Wed 2025-12-31 17:30"));
        assertThat(centre.countingStart(at("Fri 2026-06-05 12:01"))).isEqualTo(on("Mon 2026-06-08"));
    }

    @ParameterizedTest
    @CsvSource({
        "Fri 2026-09-18 08:29, false",
        "Fri 2026-09-18 08:30, true",
        "Fri 2026-09-18 12:00, true",
        "Fri 2026-09-18 12:01, false",
        "Fri 2026-09-18 14:30, true",
        "Fri 2026-09-18 17:31, false",
        "Sat 2026-09-19 10:00, false",
        "Sun 2026-09-20 10:00, true",
        "Thu 2026-10-01 10:00, false",
    })
    void theCentreIsOpenWithinItsHoursOnWorkingDays(String moment, boolean open) {
        assertThat(CENTRE.isOpenAt(at(moment))).isEqualTo(open);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "12:00-08:30",
                "08:30-12:00 11:00-17:30",
                "08:30-12:00 12:00-17:30",
                "8:30-12:00",
                "25:00-26:00",
                "",
                "08:30-12:00 13:00-14:00 15:00-16:00"
            })
    void hoursInDisorderAreRefused(String hours) {
        assertThatThrownBy(() -> OpeningHours.dayOf(hours))
                .isInstanceOfSatisfying(
                        ActRefused.class,
                        refused -> assertThat(refused.refusals().getFirst().reason())
                                .isEqualTo(CalendarReason.HOURS_IN_DISORDER));
    }

    @ParameterizedTest
    @CsvSource({
        "Mon 2026-09-28 09:00, GREEN, 3",
        "Tue 2026-09-29 09:00, AMBER, 2",
        "Sat 2026-10-03 09:00, AMBER, 1",
        "Thu 2026-10-08 17:30, AMBER, 0",
        "Thu 2026-10-08 17:31, RED, 0",
        "Fri 2026-10-09 08:30, RED, 0",
    })
    void theLightWarnsWorkingDaysBeforeAndTurnsRedAtTheMoment(String now, Light light, int remaining) {
        var due = CENTRE.due(at("Mon 2026-09-21 09:00"), 7);
        assertThat(CENTRE.light(at(now), due, 2)).isEqualTo(light);
        assertThat(CENTRE.remainingDays(onOf(now), due.on())).isEqualTo(remaining);
    }

    private static LocalDate onOf(String moment) {
        return on(moment.substring(0, "Mon 2026-09-28".length()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTC", "America/Los_Angeles", "Pacific/Kiritimati", "Asia/Shanghai"})
    void theZoneOfTheMachineChangesNothing(String zone) {
        var before = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone(zone));
            for (var row : Tables.rows("moments.csv"))
                assertThat(CENTRE.due(at(row[0]), Integer.parseInt(row[1])).at())
                        .isEqualTo(at(row[2]));
            assertThat(new WorkingCalendar(onewindow.calendar.TestNotices.shipped()).isWorkingDay(on("Sat 2026-10-10")))
                    .isTrue();
        } finally {
            TimeZone.setDefault(before);
        }
    }

    @Test
    void aNegativePromiseAndAPauseThatEndsBeforeItBeginsAreRefused() {
        assertThatThrownBy(() -> CENTRE.due(at("Fri 2026-09-18 10:00"), -1)).isInstanceOf(ActRefused.class);
        assertThatThrownBy(() -> new Pause(on("Fri 2026-09-18"), on("Thu 2026-09-17"), "x"))
                .isInstanceOf(ActRefused.class);
    }
}
