package onewindow.casework.rules;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import onewindow.calendar.rules.CentreCalendar;
import onewindow.calendar.rules.Due;
import onewindow.calendar.rules.DueDateStory;
import onewindow.calendar.rules.Term;
import onewindow.casework.Card;
import onewindow.platform.ChinaTime;
import onewindow.platform.Clause;

/**
 * Both clocks of an accepted case. Working days of a pause are not counted; nothing is stored that could not be computed again
 * from the facts and the calendar.
 */
@Clause({"A3.5", "A3.6", "LIC-42", "LIC-82"})
public record CaseClock(Due promised, Due legal, boolean stopped) {
    /** The clocks of a file, or nothing while the case is not accepted. */
    public static Optional<CaseClock> of(CaseFile file, CentreCalendar calendar, Instant now) {
        var today = ChinaTime.dateOf(now);
        if (file.acceptedAt().isEmpty()) return Optional.empty();
        return Optional.of(new CaseClock(
                due(file.promisedLimit(), file, calendar, today),
                due(file.legalLimit(), file, calendar, today),
                file.stoppedAt().isPresent()));
    }

    private static Due due(Term term, CaseFile file, CentreCalendar calendar, LocalDate today) {
        return term.due(calendar, file.acceptedAt().orElseThrow(), file.pauses(), today);
    }

    /** Why the promise ends when it does, day by day. */
    public static Optional<DueDateStory> story(CaseFile file, CentreCalendar calendar, Instant now) {
        return story(file.promisedLimit(), file, calendar, now);
    }

    /** Why one of the limits of an accepted case ends when it does, day by day; of limits in working days only. */
    public static Optional<DueDateStory> story(Term limit, CaseFile file, CentreCalendar calendar, Instant now) {
        var today = ChinaTime.dateOf(now);
        return file.acceptedAt()
                .filter(accepted -> limit.unit() == Term.Unit.WORKING_DAY)
                .map(accepted -> calendar.story(accepted, limit.number(), file.pauses(), today));
    }

    /** The promise as it is drawn. */
    public ClockTrack promisedTrack(CaseFile file, CentreCalendar calendar, Instant now) {
        return ClockTrack.of(promised, file, calendar, now);
    }

    /** The limit of the law as it is drawn. */
    public ClockTrack legalTrack(CaseFile file, CentreCalendar calendar, Instant now) {
        return ClockTrack.of(legal, file, calendar, now);
    }

    /** Yellow past the promise. */
    public Card promisedCard(Instant now, CentreCalendar calendar, int warningDays) {
        return card(promised, Card.YELLOW, now, calendar, warningDays);
    }

    /** Red past the law. */
    public Card legalCard(Instant now, CentreCalendar calendar, int warningDays) {
        return card(legal, Card.RED, now, calendar, warningDays);
    }

    private static Card card(Due due, Card late, Instant now, CentreCalendar calendar, int warningDays) {
        // A pause does not move a limit that ends on the day of its notice or before: that limit is over all the same.
        if (now.isAfter(due.at())) return late;
        if (due.standing()) return Card.NONE;
        int left = calendar.remainingDays(ChinaTime.dateOf(now), due.on());
        return left <= warningDays ? Card.WARNING : Card.NONE;
    }

    /** The day by which a decided result must be delivered (LIC-44). */
    @Clause("LIC-44")
    public static Optional<Due> delivery(CaseFile file, CentreCalendar calendar, int deliveryDays) {
        return file.decidedAt().map(decided -> calendar.due(decided, deliveryDays));
    }
}
