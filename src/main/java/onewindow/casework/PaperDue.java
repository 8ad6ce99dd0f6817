package onewindow.casework;

import java.time.Instant;
import onewindow.calendar.rules.CentreCalendar;
import onewindow.calendar.rules.DueDateStory;
import onewindow.casework.rules.CaseClock;
import onewindow.casework.rules.CaseFile;
import onewindow.casework.rules.ExtensionFact.LimitExtended;
import onewindow.casework.rules.Suspension;
import onewindow.documents.DayLine;
import onewindow.documents.DueDate;
import onewindow.documents.DueMoved;
import onewindow.platform.web.Texts;
import org.jspecify.annotations.Nullable;

/** The due date of an accepted case as its papers tell it, each day counted or skipped with its reason (A3.5). */
record PaperDue(CaseHead head, CaseFile file, CentreCalendar calendar, Instant now, Texts words) {
    DueDate dueDate() {
        var clock = CaseClock.of(file, calendar, now).orElseThrow();
        var story = CaseClock.story(file, calendar, now).orElseThrow();
        return new DueDate(
                legalDays(),
                clock.legal().on(),
                file.received().promisedDays(),
                clock.promised().at(),
                clock.promised().provisional() || clock.legal().provisional(),
                moved(clock),
                story.days().stream().map(this::line).toList());
    }

    /** In working days, with what was added by an extension. */
    private int legalDays() {
        int more = file.proceedings()
                .extensions()
                .extended()
                .map(LimitExtended::number)
                .orElse(0);
        return head.opening().legalDays() + more;
    }

    private @Nullable DueMoved moved(CaseClock clock) {
        if (file.pauses().isEmpty() || clock.stopped() || !onlySupplement()) return null;
        var before =
                calendar.due(file.acceptedAt().orElseThrow(), file.received().promisedDays());
        var pause = file.pauses().getLast();
        var resumed = pause.until();
        return resumed == null
                ? null
                : new DueMoved(before.at(), clock.promised().at(), pause.from(), resumed);
    }

    /** A special procedure has a notice of its own with the dates before and after. */
    private boolean onlySupplement() {
        return file.suspensions().stream().allMatch(one -> one.cause() == Suspension.Cause.SUPPLEMENT);
    }

    private DayLine line(DueDateStory.Day day) {
        return new DayLine(day.on(), mark(day), reason(day));
    }

    private String mark(DueDateStory.Day day) {
        return day.kind().isCounted()
                ? words.of("paper.day.counted", day.number() == null ? 0 : day.number())
                : words.of("paper.day.skipped");
    }

    private String reason(DueDateStory.Day day) {
        var holiday = day.holiday();
        var named = holiday == null ? words.word(day.kind()) : words.word(day.kind()) + " " + holiday;
        return day.pausedBy().isEmpty() ? named : named + " " + String.join("、", day.pausedBy());
    }
}
