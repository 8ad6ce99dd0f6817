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
import onewindow.calendar.rules.Pause;
import onewindow.calendar.rules.Term;
import onewindow.casework.rules.CaseClock;
import onewindow.casework.rules.CaseFile;
import onewindow.platform.ChinaTime;
import org.jspecify.annotations.Nullable;

/** Both clocks of a case and, day by day, why they end when they do. */
@Schema(name = "Clocks", description = "Both clocks of a case and, day by day, why they end when they do")
record ClocksAnswer(
        Run state,

        @Schema(description = "Absent until the case is accepted") @Nullable
        Clock promised,

        @Schema(description = "Absent until the case is accepted") @Nullable
        Clock legal,

        @Schema(description = "Times in which both clocks stood still")
        List<Standstill> pauses) {

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

    @Schema(name = "Standstill", description = "A time in which both clocks stood still")
    record Standstill(
            LocalDate from,

            @Schema(description = "Absent while it lasts") @Nullable
            LocalDate until,

            @Schema(description = "The notice that asked for what was missing") @Nullable
            String notice) {}

    static ClocksAnswer of(CaseReading.Found found, Instant now) {
        var file = found.file();
        var pauses = file.pauses().stream().map(ClocksAnswer::standstill).toList();
        var accepted = file.acceptedAt();
        var clocks = CaseClock.of(file, found.calendar(), now);
        if (accepted.isEmpty() || clocks.isEmpty()) return new ClocksAnswer(Run.NOT_STARTED, null, null, pauses);
        var counting = new Counting(found.calendar(), accepted.get(), file.pauses(), ChinaTime.dateOf(now));
        var promised = Term.workingDays(file.received().promisedDays());
        return new ClocksAnswer(
                runOf(file),
                counting.clock(promised, clocks.get().promised()),
                counting.clock(file.received().legal(), clocks.get().legal()),
                pauses);
    }

    private static Run runOf(CaseFile file) {
        if (file.decidedAt().isPresent()) return Run.ENDED;
        return file.stoppedAt().isPresent() ? Run.STOPPED : Run.RUNNING;
    }

    private static Standstill standstill(Pause pause) {
        return new Standstill(pause.from(), pause.until(), pause.label().isEmpty() ? null : pause.label());
    }

    private record Counting(CentreCalendar calendar, Instant from, List<Pause> pauses, LocalDate today) {
        Clock clock(Term term, Due due) {
            var without = term.due(calendar, from, List.of(), today);
            return new Clock(
                    term.number(),
                    term.unit(),
                    Moments.of(from),
                    Moments.of(due.at()),
                    due.on(),
                    due.provisional(),
                    Moments.of(without.at()),
                    days(term));
        }

        private List<Day> days(Term term) {
            if (term.unit() != Term.Unit.WORKING_DAY) return List.of();
            return calendar.story(from, term.number(), pauses, today).days().stream()
                    .map(Counting::day)
                    .toList();
        }

        private static Day day(DueDateStory.Day day) {
            return new Day(day.on(), day.kind(), day.number(), day.holiday(), day.pausedBy(), day.provisional());
        }
    }
}
