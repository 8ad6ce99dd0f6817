package onewindow.casework.rules;

import java.time.Instant;
import java.time.LocalDate;
import onewindow.calendar.rules.CentreCalendar;
import onewindow.casework.Card;
import onewindow.casework.StepKind;
import onewindow.platform.ChinaTime;
import onewindow.platform.Clause;
import org.jspecify.annotations.Nullable;

/**
 * The clock of one step within a case (环节时限). {@code redAt} is when it is late by more than is borne; {@code detail} says which
 * procedure, department or officer it concerns.
 */
@Clause({"A3.5", "LIC-45"})
public record StepClock(
        StepKind kind,
        int number,
        String detail,
        Instant from,
        Instant dueAt,
        Instant redAt,
        @Nullable Instant endedAt) {

    /** A step that should end with the given day. */
    static StepClock until(
            LocalDate last,
            StepKind kind,
            int number,
            String detail,
            Instant from,
            @Nullable Instant endedAt,
            CentreCalendar calendar,
            StepNumbers numbers) {
        var red = calendar.days().plusWorkingDays(last, numbers.redDays()).day();
        return new StepClock(kind, number, detail, from, calendar.closingAt(last), calendar.closingAt(red), endedAt);
    }

    /** A step that nobody needs any more ended with its case. */
    StepClock endedBy(Instant over) {
        return endedAt == null ? new StepClock(kind, number, detail, from, dueAt, redAt, over) : this;
    }

    /** Yellow at once past its time, red a day later; a step that ended late keeps its colour. */
    public Card card(Instant now, CentreCalendar calendar, int warningDays) {
        var seen = endedAt == null ? now : endedAt;
        if (seen.isAfter(redAt)) return Card.RED;
        if (seen.isAfter(dueAt)) return Card.YELLOW;
        if (endedAt != null) return Card.NONE;
        int left = calendar.remainingDays(ChinaTime.dateOf(now), ChinaTime.dateOf(dueAt));
        return left <= warningDays ? Card.WARNING : Card.NONE;
    }
}
