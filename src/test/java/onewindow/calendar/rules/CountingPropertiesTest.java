package onewindow.calendar.rules;

import static onewindow.calendar.rules.China.CENTRE;
import static onewindow.calendar.rules.China.DAYS;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import onewindow.platform.ChinaTime;

/** What holds for every start, promise and pause, checked against counting day by day on the fingers. */
class CountingPropertiesTest {
    private static final LocalDate EPOCH = LocalDate.of(2023, 6, 1);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final int FOUR_YEARS = 1460;

    @Property
    void theStoryCountsAsManyDaysAsPromisedWithoutAGap(
            @ForAll("moments") Instant from,
            @ForAll @IntRange(max = 60) int promised,
            @ForAll("pauses") List<Pause> pauses) {
        var story = CENTRE.story(from, promised, pauses, TODAY);
        assertThat(story.countedDays()).isEqualTo(promised);
        assertThat(story.days().stream().map(DueDateStory.Day::number).filter(number -> number != null))
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, promised).boxed().toList());
        assertThat(story.days().stream().map(DueDateStory.Day::on))
                .containsExactlyElementsOf(ChinaTime.dateOf(from)
                        .datesUntil(story.due().on().plusDays(1))
                        .toList());
    }

    @Property
    void theTableAgreesWithCountingOnTheFingers(
            @ForAll("moments") Instant from,
            @ForAll @IntRange(min = 1, max = 60) int promised,
            @ForAll("pauses") List<Pause> pauses) {
        var day = CENTRE.countingStart(from);
        int counted = 0;
        while (counted < promised) {
            day = day.plusDays(1);
            if (worksByTheNotices(day) && !isPaused(day, pauses)) counted++;
        }
        assertThat(CENTRE.due(from, promised, pauses, TODAY).on()).isEqualTo(day);
    }

    private static boolean worksByTheNotices(LocalDate day) {
        return DAYS.noticeDay(day)
                .map(said -> !said.off())
                .orElse(day.getDayOfWeek().getValue() <= 5);
    }

    private static boolean isPaused(LocalDate day, List<Pause> pauses) {
        return pauses.stream()
                .anyMatch(pause ->
                        day.isAfter(pause.from()) && !day.isAfter(pause.until() != null ? pause.until() : TODAY));
    }

    @Property
    void aPauseMovesTheEndByItsWorkingDaysOnTheWay(
            @ForAll("moments") Instant from,
            @ForAll @IntRange(min = 1, max = 60) int promised,
            @ForAll("pauses") List<Pause> pauses) {
        var start = CENTRE.countingStart(from);
        var due = CENTRE.due(from, promised, pauses, TODAY).on();
        long leftOut = start.plusDays(1)
                .datesUntil(due.plusDays(1))
                .filter(day -> worksByTheNotices(day) && isPaused(day, pauses))
                .count();
        assertThat(due).isEqualTo(CENTRE.due(from, promised + (int) leftOut).on());
    }

    @Property
    void onePauseMoreNeverMakesTheEndEarlier(
            @ForAll("moments") Instant from,
            @ForAll @IntRange(max = 60) int promised,
            @ForAll("pauses") List<Pause> pauses) {
        var due = CENTRE.due(from, promised, pauses, TODAY);
        for (int left = 0; left < pauses.size(); left++) {
            var fewer = new ArrayList<>(pauses);
            fewer.remove(left);
            assertThat(CENTRE.due(from, promised, fewer, TODAY).at()).isBeforeOrEqualTo(due.at());
        }
    }

    @Property
    void aLaterStartOrALongerPromiseNeverEndsEarlier(
            @ForAll("days") LocalDate start,
            @ForAll @IntRange(max = 30) int later,
            @ForAll @IntRange(max = 60) int promised,
            @ForAll @IntRange(max = 10) int more) {
        var due = DAYS.plusWorkingDays(start, promised).day();
        assertThat(DAYS.plusWorkingDays(start.plusDays(later), promised).day()).isAfterOrEqualTo(due);
        assertThat(DAYS.plusWorkingDays(start, promised + more).day()).isAfterOrEqualTo(due);
    }

    @Property
    void goingBackAndCountingUndoGoingForward(
            @ForAll("days") LocalDate start, @ForAll @IntRange(min = 1, max = 60) int promised) {
        var due = DAYS.plusWorkingDays(start, promised).day();
        assertThat(DAYS.isWorkingDay(due)).isTrue();
        assertThat(DAYS.workingDaysBetween(start, due)).isEqualTo(promised);
        assertThat(DAYS.workingDaysBetween(DAYS.minusWorkingDays(due, promised), due))
                .isEqualTo(promised);
        if (DAYS.isWorkingDay(start))
            assertThat(DAYS.minusWorkingDays(due, promised)).isEqualTo(start);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, FOUR_YEARS).map(EPOCH::plusDays);
    }

    @Provide
    Arbitrary<Instant> moments() {
        return Combinators.combine(days(), Arbitraries.integers().between(0, 1439))
                .as((day, minute) -> ChinaTime.at(day.atStartOfDay().plusMinutes(minute)));
    }

    @Provide
    Arbitrary<List<Pause>> pauses() {
        var length = Arbitraries.integers().between(0, 40);
        return Combinators.combine(days(), length, Arbitraries.of(true, true, true, false))
                .as((from, days, ended) -> new Pause(from, ended ? from.plusDays(days) : null, from.toString()))
                .filter(pause -> !pause.lasts() || pause.from().isBefore(TODAY))
                .list()
                .ofMaxSize(4);
    }
}
