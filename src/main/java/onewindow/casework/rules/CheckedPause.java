package onewindow.casework.rules;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import onewindow.calendar.rules.CentreCalendar;
import onewindow.casework.PauseSign;
import onewindow.casework.rules.CaseFact.SupplementAsked;
import onewindow.casework.rules.ProcedureFact.ProcedureBegun;
import onewindow.platform.ChinaTime;
import onewindow.platform.Clause;

/**
 * A pause of the clocks as supervision looks at it: how many working days of the promise were left on the day it began (negative once
 * the promise had ended), and what is odd about it. {@code number} counts the pauses of a case.
 */
public record CheckedPause(int number, Suspension pause, int daysLeft, Set<PauseSign> signs) {
    /** All pauses of a case in their order, from its facts. */
    @Clause("A3.6")
    public static List<CheckedPause> of(List<Happened> facts, CentreCalendar calendar, int eveDays) {
        var checked = new ArrayList<CheckedPause>();
        for (var pause : CaseFile.of(facts).suspensions())
            checked.add(checked(checked.size() + 1, pause, facts, calendar, eveDays));
        return checked;
    }

    private static CheckedPause checked(
            int number, Suspension pause, List<Happened> facts, CentreCalendar calendar, int eveDays) {
        int left = daysLeft(pause, facts, calendar);
        var signs = EnumSet.noneOf(PauseSign.class);
        if (pause.paper().isEmpty()) signs.add(PauseSign.WITHOUT_PAPER);
        if (left <= eveDays) signs.add(PauseSign.EVE_OF_BREACH);
        if (hasNothingOutstanding(pause, facts)) signs.add(PauseSign.NOTHING_OUTSTANDING);
        return new CheckedPause(number, pause, left, Set.copyOf(signs));
    }

    /** As the promise stood before this pause moved it. */
    private static int daysLeft(Suspension pause, List<Happened> facts, CentreCalendar calendar) {
        var before = facts.stream().takeWhile(one -> !begins(one, pause)).toList();
        var due = CaseClock.of(CaseFile.of(before), calendar, pause.from())
                .orElseThrow(() -> new IllegalStateException("only an accepted case can stand still"))
                .promised();
        var on = ChinaTime.dateOf(pause.from());
        return pause.from().isAfter(due.at())
                ? -calendar.days().workingDaysBetween(due.on(), on)
                : calendar.remainingDays(on, due.on());
    }

    private static boolean begins(Happened happened, Suspension pause) {
        if (!happened.at().equals(pause.from())) return false;
        return switch (pause.cause()) {
            case SUPPLEMENT -> happened.fact() instanceof SupplementAsked;
            case SPECIAL_PROCEDURE ->
                happened.fact() instanceof ProcedureBegun begun && begun.number() == pause.procedure();
        };
    }

    /** A notice names what is outstanding, and the last of it starts the clock again; a pause without anything is none of these. */
    private static boolean hasNothingOutstanding(Suspension pause, List<Happened> facts) {
        if (pause.cause() != Suspension.Cause.SUPPLEMENT) return false;
        var begun = facts.stream().filter(one -> begins(one, pause)).findFirst().orElseThrow();
        var until = facts.subList(0, facts.indexOf(begun) + 1);
        return CaseFile.of(until).hindering().isEmpty()
                || pause.lasts() && CaseFile.of(facts).hindering().isEmpty();
    }
}
