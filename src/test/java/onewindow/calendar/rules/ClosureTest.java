package onewindow.calendar.rules;

import static onewindow.calendar.WeekdayDates.at;
import static onewindow.calendar.WeekdayDates.on;
import static onewindow.calendar.rules.China.CENTRE;
import static onewindow.calendar.rules.China.DAYS;
import static onewindow.calendar.rules.DueDateStory.DayKind.AFTER_CLOSING;
import static onewindow.calendar.rules.DueDateStory.DayKind.COUNTED;
import static onewindow.calendar.rules.DueDateStory.DayKind.START_DAY;
import static onewindow.calendar.rules.DueDateStory.DayKind.WEEKEND;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.TreeMap;
import onewindow.platform.ActRefused;
import onewindow.platform.Clause;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The typhoon of July 2026: the centre stands still from Tuesday 14:30 until the end of Thursday. */
@Clause("B7")
class ClosureTest {
    private static final ClosureOrder TYPHOON = new ClosureOrder(
            false,
            on("Tue 2026-07-14"),
            LocalTime.of(14, 30),
            on("Thu 2026-07-16"),
            "青防指〔2026〕12号",
            "青山县防汛抗旱指挥部",
            "台风Ⅰ级应急响应停工令");
    private static final CentreCalendar CLOSED = after(TYPHOON);

    private static CentreCalendar after(ClosureOrder... orders) {
        var hours = new TreeMap<LocalDate, OpeningHours>();
        hours.put(LocalDate.MIN, OpeningHours.daily(OpeningHours.dayOf("08:30-12:00 14:30-17:30")));
        return new CentreCalendar(DAYS, hours, List.of(orders), DeadlineHour.CLOSING);
    }

    private static ClosureOrder order(boolean reopens, String from, @Nullable String hour, String until) {
        return new ClosureOrder(
                reopens, on(from), hour == null ? null : LocalTime.parse(hour), on(until), "13号", "指挥部", "停工令");
    }

    @ParameterizedTest(name = "{0} + {1} = {2}: {3}")
    @CsvSource({
        "Mon 2026-07-13 09:00, 1, Fri 2026-07-17, the three days are left out",
        "Mon 2026-07-13 09:00, 2, Mon 2026-07-20, and what followed follows",
        "Tue 2026-07-14 09:00, 1, Fri 2026-07-17, received before it was broken off: Tuesday is the day not counted",
        "Tue 2026-07-14 14:30, 1, Fri 2026-07-17, at the very hour as well",
        "Tue 2026-07-14 14:31, 1, Mon 2026-07-20, afterwards it counts as received on Friday",
        "Wed 2026-07-15 09:00, 1, Mon 2026-07-20, on a closed day as well",
        "Tue 2026-07-14 09:00, 0, Fri 2026-07-17, what was due the same day is due when the centre is open again",
        "Fri 2026-07-17 09:00, 1, Mon 2026-07-20, after the storm nothing moves",
    })
    void closedDaysAreNotCounted(String received, int days, String due, String why) {
        assertThat(CLOSED.due(at(received), days).on()).as(why).isEqualTo(on(due));
    }

    @Test
    void theWorkingDaysOfTheCountryStayAsTheyAre() {
        assertThat(CENTRE.days().isWorkingDay(on("Wed 2026-07-15"))).isTrue();
        assertThat(CLOSED.days().isWorkingDay(on("Wed 2026-07-15"))).isFalse();
        assertThat(CLOSED.days().coversUntil()).isEqualTo(CENTRE.days().coversUntil());
    }

    @Test
    void theCentreIsOpenUntilItIsBrokenOff() {
        assertThat(CLOSED.isOpenAt(at("Tue 2026-07-14 11:59"))).isTrue();
        assertThat(CLOSED.isOpenAt(at("Tue 2026-07-14 15:00"))).isFalse();
        assertThat(CLOSED.isOpenAt(at("Wed 2026-07-15 09:00"))).isFalse();
        assertThat(CLOSED.isOpenAt(at("Fri 2026-07-17 09:00"))).isTrue();
    }

    @Test
    void theStoryNamesTheOrder() {
        var story = CLOSED.story(at("Mon 2026-07-13 09:00"), 1, List.of(), on("Mon 2026-07-13"));
        assertThat(story.days().stream().map(DueDateStory.Day::kind))
                .containsExactly(START_DAY, CLOSED_KIND, CLOSED_KIND, CLOSED_KIND, COUNTED);
        assertThat(story.days().get(1).closedBy()).isEqualTo(TYPHOON);
        assertThat(story.countedDays()).isEqualTo(1);
        var late = CLOSED.story(at("Tue 2026-07-14 16:00"), 1, List.of(), on("Tue 2026-07-14"));
        assertThat(late.days().stream().map(DueDateStory.Day::kind))
                .containsExactly(AFTER_CLOSING, CLOSED_KIND, CLOSED_KIND, START_DAY, WEEKEND, WEEKEND, COUNTED);
        var within = CLOSED.story(at("Wed 2026-07-15 09:00"), 1, List.of(), on("Wed 2026-07-15"));
        assertThat(within.days().getFirst().kind()).isEqualTo(CLOSED_KIND);
    }

    private static final DueDateStory.DayKind CLOSED_KIND = DueDateStory.DayKind.CLOSED;

    @Test
    void aWeekendInAClosureStaysAWeekend() {
        var calendar = after(order(false, "Fri 2026-03-06", null, "Mon 2026-03-09"));
        var story = calendar.story(at("Thu 2026-03-05 09:00"), 1, List.of(), on("Thu 2026-03-05"));
        assertThat(story.days().stream().map(DueDateStory.Day::kind))
                .containsExactly(START_DAY, CLOSED_KIND, WEEKEND, WEEKEND, CLOSED_KIND, COUNTED);
        assertThat(calendar.closedOn(on("Sat 2026-03-07"))).isEmpty();
    }

    @Test
    void anOrderAfterBusinessHasStoppedTakesNothingFromItsDay() {
        var calendar = after(order(false, "Tue 2026-07-14", "17:30", "Wed 2026-07-15"));
        assertThat(calendar.due(at("Mon 2026-07-13 09:00"), 1).on()).isEqualTo(on("Tue 2026-07-14"));
        assertThat(calendar.due(at("Mon 2026-07-13 09:00"), 2).on()).isEqualTo(on("Thu 2026-07-16"));
        assertThat(after(order(false, "Tue 2026-07-14", "17:29", "Wed 2026-07-15"))
                        .due(at("Mon 2026-07-13 09:00"), 1)
                        .on())
                .isEqualTo(on("Thu 2026-07-16"));
    }

    @Test
    void aLaterOrderTakesDaysBack() {
        var reopened = after(TYPHOON, order(true, "Thu 2026-07-16", null, "Thu 2026-07-16"));
        assertThat(reopened.due(at("Mon 2026-07-13 09:00"), 1).on()).isEqualTo(on("Thu 2026-07-16"));
        var again = after(
                TYPHOON,
                order(true, "Tue 2026-07-14", null, "Thu 2026-07-16"),
                order(false, "Wed 2026-07-15", null, "Wed 2026-07-15"));
        assertThat(again.due(at("Mon 2026-07-13 09:00"), 2).on()).isEqualTo(on("Thu 2026-07-16"));
    }

    @Test
    void anOrderThatEndsBeforeItBeginsOrBeyondTheTableIsRefused() {
        assertThatThrownBy(() -> order(false, "Thu 2026-07-16", null, "Wed 2026-07-15"))
                .isInstanceOfSatisfying(
                        ActRefused.class,
                        refused -> assertThat(refused.refusals().getFirst().reason())
                                .isEqualTo(CalendarReason.CLOSURE_IN_DISORDER));
        assertThatThrownBy(() -> new ClosureOrder(
                        false, on("Thu 2026-07-16"), null, LocalDate.of(2200, 1, 1), "13号", "指挥部", "停工令"))
                .isInstanceOfSatisfying(
                        ActRefused.class,
                        refused -> assertThat(refused.refusals().getFirst().reason())
                                .isEqualTo(CalendarReason.DAY_BEYOND_TABLE));
    }
}
