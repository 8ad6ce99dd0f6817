package onewindow.calendar.rules;

import static onewindow.calendar.WeekdayDates.on;
import static onewindow.calendar.rules.CalendarReason.CLOSURE_BEYOND_CALENDAR;
import static onewindow.calendar.rules.CalendarReason.CLOSURE_CLOSES_NOTHING;
import static onewindow.calendar.rules.CalendarReason.CLOSURE_WITHOUT_ORDER;
import static onewindow.calendar.rules.CalendarReason.NOTHING_TO_REOPEN;
import static onewindow.calendar.rules.CalendarReason.REOPENS_WHOLE_DAYS;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import onewindow.calendar.TestNotices;
import onewindow.platform.Clause;
import onewindow.platform.Reason;
import onewindow.platform.Refusal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What makes an order to close or to reopen lawful; a typhoon has closed the centre on Tue 22 September 2026. */
@Clause("B7")
class ClosureCheckTest {
    private static final ClosureOrder TYPHOON = order(false, "Tue 2026-09-22", null, "Tue 2026-09-22");

    private static ClosureOrder order(boolean reopens, String from, @Nullable LocalTime hour, String until) {
        return new ClosureOrder(reopens, on(from), hour, on(until), "青防指〔2026〕9号", "县防汛抗旱指挥部", "因台风停止办公");
    }

    private static List<Reason> wrong(ClosureOrder order) {
        var calendar = new CentreCalendar(
                new WorkingCalendar(TestNotices.shipped()),
                new TreeMap<>(Map.of(LocalDate.MIN, OpeningHours.daily(OpeningHours.dayOf("08:30-12:00 14:30-17:30")))),
                List.of(TYPHOON),
                DeadlineHour.CLOSING);
        return ClosureCheck.whyNot(order, calendar).stream()
                .map(Refusal::reason)
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "false, Wed 2026-09-23, Wed 2026-09-23,",
        // One working day among days off is enough; the Mid-autumn festival alone is not.
        "false, Thu 2026-09-24, Sun 2026-09-27,",
        "false, Fri 2026-09-25, Sun 2026-09-27, CLOSURE_CLOSES_NOTHING",
        "true, Tue 2026-09-22, Tue 2026-09-22,",
        "true, Mon 2026-09-21, Tue 2026-09-22,",
        "true, Wed 2026-09-23, Wed 2026-09-23, NOTHING_TO_REOPEN",
        "false, Fri 2030-09-20, Fri 2030-09-20, CLOSURE_BEYOND_CALENDAR"
    })
    void anOrderChangesSomethingThatTheCalendarKnows(
            boolean reopens, String from, String until, @Nullable CalendarReason reason) {
        assertThat(wrong(order(reopens, from, null, until))).isEqualTo(reason == null ? List.of() : List.of(reason));
    }

    @Test
    void aDayThatIsClosedAlreadyMayBeClosedByAnotherOrder() {
        assertThat(wrong(TYPHOON)).isEmpty();
    }

    @Test
    void wholeDaysReopenAndHoursDoNot() {
        assertThat(wrong(order(true, "Tue 2026-09-22", LocalTime.of(14, 30), "Tue 2026-09-22")))
                .containsExactly(REOPENS_WHOLE_DAYS);
        assertThat(wrong(order(false, "Wed 2026-09-23", LocalTime.of(14, 30), "Wed 2026-09-23")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"'', 县防指, 停止办公", "9号, ' ', 停止办公", "9号, 县防指, ''"})
    void numberIssuerAndTextAreNeeded(String number, String issuer, String text) {
        var day = on("Wed 2026-09-23");
        assertThat(wrong(new ClosureOrder(false, day, null, day, number, issuer, text)))
                .containsExactly(CLOSURE_WITHOUT_ORDER);
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnce() {
        var day = on("Fri 2030-09-20");
        assertThat(wrong(new ClosureOrder(true, day, LocalTime.NOON, day, "", "", "")))
                .containsExactly(CLOSURE_WITHOUT_ORDER, REOPENS_WHOLE_DAYS, CLOSURE_BEYOND_CALENDAR);
        assertThat(List.of(CLOSURE_CLOSES_NOTHING, NOTHING_TO_REOPEN))
                .allSatisfy(reason -> assertThat(reason.clauses()).contains("B7"));
    }
}
