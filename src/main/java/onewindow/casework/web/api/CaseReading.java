package onewindow.casework.web.api;

import java.time.Clock;
import java.util.List;
import onewindow.calendar.Calendars;
import onewindow.calendar.rules.CentreCalendar;
import onewindow.casework.Card;
import onewindow.casework.CaseFiles;
import onewindow.casework.CaseHead;
import onewindow.casework.CaseNumber;
import onewindow.casework.CaseQuery.Horizon;
import onewindow.casework.Warnings;
import onewindow.casework.rules.CaseFile;
import onewindow.casework.rules.StepClock;
import onewindow.casework.rules.StepClocks;
import onewindow.casework.rules.StepNumbers;
import onewindow.casework.store.CaseStore;
import onewindow.ledger.Entry;
import onewindow.platform.CentreId;
import onewindow.platform.ChinaTime;
import onewindow.platform.NotThere;
import onewindow.platform.parameters.Parameters;
import org.springframework.stereotype.Component;

/** Reads a case of one centre for programs; a case of another centre is not there. */
@Component
class CaseReading {
    private final CaseStore store;
    private final CaseFiles files;
    private final Calendars calendars;
    private final Parameters parameters;
    private final Warnings warnings;
    private final Clock clock;

    CaseReading(
            CaseStore store,
            CaseFiles files,
            Calendars calendars,
            Parameters parameters,
            Warnings warnings,
            Clock clock) {
        this.store = store;
        this.files = files;
        this.calendars = calendars;
        this.parameters = parameters;
        this.warnings = warnings;
        this.clock = clock;
    }

    /** A case with its history, its facts folded, and the calendar of its centre. */
    record Found(CaseHead head, List<Entry> entries, CaseFile file, CentreCalendar calendar) {}

    CaseHead head(CentreId centre, CaseNumber no) {
        return store.head(centre, no).orElseThrow(NotThere::new).asOf(clock.instant());
    }

    Found found(CentreId centre, CaseNumber no) {
        return found(head(centre, no));
    }

    Found found(CaseHead head) {
        var centre = head.opening().centre();
        var opened = files.open(centre, head.number()).orElseThrow(NotThere::new);
        // What is decided was owed by the calendar of its day.
        return new Found(
                head,
                opened.entries(),
                opened.file(),
                calendars.asOf(centre, opened.file().decidedAt().orElse(clock.instant())));
    }

    ClocksAnswer clocks(Found found) {
        return ClocksAnswer.of(found, clock.instant(), warningDays(found), steps(found));
    }

    /** The clocks of the steps of a case, each with its colour now. */
    List<StepClockAnswer> steps(Found found) {
        var received = ChinaTime.dateOf(found.file().receivedAt());
        var numbers = StepNumbers.of(parameters, received);
        return StepClocks.of(found.file(), found.calendar(), numbers).stream()
                .map(step -> StepClockAnswer.of(step, card(step, found.calendar())))
                .toList();
    }

    /** The parts that lie with other units, with what they say or that they were silent. */
    List<SubCaseAnswer> parts(Found found) {
        var numbers = StepNumbers.of(parameters, ChinaTime.dateOf(found.file().receivedAt()));
        return found.file().proceedings().joint().all().stream()
                .map(part -> SubCaseAnswer.of(
                        part,
                        part.answerBy(found.calendar(), numbers),
                        part.isSilent(clock.instant(), found.calendar(), numbers)))
                .toList();
    }

    Card card(StepClock step, CentreCalendar calendar) {
        var now = clock.instant();
        return step.card(now, calendar, parameters.days("step_warning_days", ChinaTime.dateOf(now)));
    }

    CentreCalendar calendar(CentreId centre) {
        return calendars.of(centre);
    }

    private int warningDays(Found found) {
        var opening = found.head().opening();
        return warnings.days(opening.centre(), opening.itemCode(), ChinaTime.dateOf(clock.instant()));
    }

    Horizon horizon(CentreId centre) {
        return warnings.horizon(centre, clock.instant());
    }
}
