package onewindow.calendar.rules;

import static onewindow.calendar.WeekdayDates.at;
import static onewindow.calendar.WeekdayDates.on;
import static onewindow.calendar.rules.China.CENTRE;
import static onewindow.calendar.rules.DueDateStory.DayKind.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import onewindow.calendar.rules.DueDateStory.DayKind;
import onewindow.platform.Clause;
import org.junit.jupiter.api.Test;

@Clause({"A3.5", "A3.6"})
class DueDateStoryTest {
    @Test
    void eachDayIsCountedOrLeftOutWithItsReason() {
        var story = CENTRE.story(at("Fri 2026-09-18 10:12"), 5, List.of(), on("Fri 2026-09-18"));
        assertThat(kinds(story)).containsExactly(START_DAY, WEEKEND, MAKE_UP, COUNTED, COUNTED, COUNTED, COUNTED);
        assertThat(story.days().get(2))
                .isEqualTo(new DueDateStory.Day(on("Sun 2026-09-20"), MAKE_UP, 1, "国庆节", List.of(), null, false));
        assertThat(story.countedDays()).isEqualTo(5);
        assertThat(story.due().on()).isEqualTo(on("Thu 2026-09-24"));
    }

    @Test
    void receivedAfterClosingTheNextWorkingDayTakesThePlaceOfTheDay() {
        var story = CENTRE.story(at("Fri 2026-03-06 17:45"), 1, List.of(), on("Fri 2026-03-06"));
        assertThat(kinds(story)).containsExactly(AFTER_CLOSING, WEEKEND, WEEKEND, START_DAY, COUNTED);
    }

    @Test
    void receivedOnARestDayTheNextWorkingDayTakesItsPlaceUnlessNoHourIsKnown() {
        var moment = CENTRE.story(at("Sat 2026-03-07 10:00"), 1, List.of(), on("Sat 2026-03-07"));
        assertThat(kinds(moment)).containsExactly(ON_REST_DAY, WEEKEND, START_DAY, COUNTED);
        var bareDay = CENTRE.story(Start.on(on("Sat 2026-03-07")), 1, List.of(), on("Sat 2026-03-07"));
        assertThat(kinds(bareDay)).containsExactly(START_DAY, WEEKEND, COUNTED);
    }

    @Test
    void aHolidayOnASaturdayIsCalledByItsName() {
        var story = CENTRE.story(at("Thu 2026-09-24 10:00"), 1, List.of(), on("Thu 2026-09-24"));
        assertThat(kinds(story)).containsExactly(START_DAY, HOLIDAY, HOLIDAY, HOLIDAY, COUNTED);
        assertThat(story.days().get(2).holiday()).isEqualTo("中秋节");
    }

    @Test
    void pausedDaysNameTheNoticesThatHeldTheClock() {
        var pauses = List.of(
                new Pause(on("Tue 2026-03-03"), on("Thu 2026-03-05"), "补正通知 00123"),
                new Pause(on("Wed 2026-03-04"), on("Sun 2026-03-08"), "专家评审 00007"));
        var story = CENTRE.story(at("Mon 2026-03-02 10:00"), 2, pauses, on("Fri 2026-03-13"));
        assertThat(kinds(story)).containsExactly(START_DAY, COUNTED, PAUSED, PAUSED, PAUSED, WEEKEND, WEEKEND, COUNTED);
        assertThat(story.days().stream().map(DueDateStory.Day::pausedBy))
                .containsExactly(
                        List.of(),
                        List.of(),
                        List.of("补正通知 00123"),
                        List.of("补正通知 00123", "专家评审 00007"),
                        List.of("专家评审 00007"),
                        List.of(),
                        List.of(),
                        List.of());
    }

    @Test
    void anInstantCaseOnARestDayIsDueOnTheNextWorkingDay() {
        var story = CENTRE.story(at("Sat 2026-03-07 10:00"), 0, List.of(), on("Sat 2026-03-07"));
        assertThat(kinds(story)).containsExactly(ON_REST_DAY, WEEKEND, SAME_DAY);
        assertThat(kinds(CENTRE.story(at("Mon 2026-03-09 17:29"), 0, List.of(), on("Mon 2026-03-09"))))
                .containsExactly(SAME_DAY);
        assertThat(kinds(CENTRE.story(at("Mon 2026-03-09 17:31"), 0, List.of(), on("Mon 2026-03-09"))))
                .containsExactly(AFTER_CLOSING, SAME_DAY);
    }

    @Test
    void daysWithoutANoticeAreMarked() {
        var story = CENTRE.story(at("Wed 2026-12-30 10:00"), 2, List.of(), on("Wed 2026-12-30"));
        assertThat(story.days().stream().map(DueDateStory.Day::provisional)).containsExactly(false, false, true);
        assertThat(story.due().provisional()).isTrue();
    }

    private static List<DayKind> kinds(DueDateStory story) {
        return story.days().stream().map(DueDateStory.Day::kind).toList();
    }
}
