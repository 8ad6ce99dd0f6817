package onewindow.casework.web.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import onewindow.calendar.rules.CentreCalendar;
import onewindow.calendar.rules.Due;
import onewindow.calendar.rules.DueDateStory;
import onewindow.calendar.rules.DueDateStory.DayKind;
import onewindow.calendar.rules.Term;
import onewindow.casework.Card;
import onewindow.casework.rules.CaseClock;
import onewindow.casework.rules.CaseFile;
import onewindow.platform.ChinaTime;
import org.jspecify.annotations.Nullable;

/** Both clocks of a case and, day by day, why they end when they do; and the clocks of its steps. */
@Schema(name = "Clocks", description = "Both clocks of a case and, day by day, why they end when they do")
record ClocksAnswer(
        Run state,

        @Schema(description = "Absent until the case is accepted") @Nullable
        Clock promised,

        @Schema(description = "Absent until the case is accepted") @Nullable
        Clock legal,

        @Schema(description = "Times in which both clocks stood still")
        List<StandstillAnswer> pauses,

        @Schema(description = "Steps of the case that have a time of their own")
        List<StepClockAnswer> steps) {

    /** What the clocks do now. */
    enum Run {
        NOT_STARTED,
        RUNNING,
        STOPPED,
        ENDED
    }

    @Schema(name = "Clock", description = "One limit: how long, when it ends, when it would have ended without pauses")
    record Clock(
            @Schema(example = "7") int number,
            Term.Unit unit,
            OffsetDateTime from,
            OffsetDateTime due,
            LocalDate dueOn,

            @Schema(description = "A year on the way has no published calendar yet")
            boolean provisional,

            @Schema(description = "Yellow past the promise, red past the law, as of now or of the decision")
            Card card,

            @Schema(description = "When it would have ended without the pauses")
            OffsetDateTime dueWithoutPauses,

            @Schema(description = "Every day from the start to the end; for limits in working days only")
            List<Day> days) {}

    @Schema(name = "ClockDay", description = "A day that is counted under its number, or left out")
    record Day(
            LocalDate on,
            DayKind kind,
            @Nullable Integer number,

            @Schema(description = "The holiday for which a notice names the day") @Nullable
            String holiday,

            @Schema(description = "Numbers of the notices by which the clock stood still")
            List<String> pausedBy,

            boolean provisional) {}

    static ClocksAnswer of(CaseReading.Found found, Instant now, int warningDays, List<StepClockAnswer> steps) {
        var file = found.file();
        var pauses = StandstillAnswer.of(found, now);
        var clocks = CaseClock.of(file, found.calendar(), now);
        if (clocks.isEmpty()) return new ClocksAnswer(Run.NOT_STARTED, null, null, pauses, steps);
        var counting = new Counting(file, found.calendar(), now);
        var clock = clocks.get();
        var seen = file.decidedAt().orElse(now);
        return new ClocksAnswer(
                runOf(file),
                counting.clock(
                        file.promisedLimit(),
                        clock.promised(),
                        clock.promisedCard(seen, found.calendar(), warningDays)),
                counting.clock(file.legalLimit(), clock.legal(), clock.legalCard(seen, found.calendar(), warningDays)),
                pauses,
                steps);
    }

    private static Run runOf(CaseFile file) {
        if (file.decidedAt().isPresent()) return Run.ENDED;
        return file.stoppedAt().isPresent() ? Run.STOPPED : Run.RUNNING;
    }

    private record Counting(CaseFile file, CentreCalendar calendar, Instant now) {
        Clock clock(Term term, Due due, Card card) {
            var from = file.acceptedAt().orElseThrow();
            var without = term.due(calendar, from, List.of(), ChinaTime.dateOf(now));
            return new Clock(
                    term.number(),
                    term.unit(),
                    Moments.of(from),
                    Moments.of(due.at()),
                    due.on(),
                    due.provisional(),
                    card,
                    Moments.of(without.at()),
                    days(term, from));
        }

        private List<Day> days(Term term, Instant from) {
            if (term.unit() != Term.Unit.WORKING_DAY) return List.of();
            var today = ChinaTime.dateOf(now);
            return calendar.story(from, term.number(), file.pauses(), today).days().stream()
                    .map(Counting::day)
                    .toList();
        }

        private static Day day(DueDateStory.Day day) {
            return new Day(day.on(), day.kind(), day.number(), day.holiday(), day.pausedBy(), day.provisional());
        }
    }
}
