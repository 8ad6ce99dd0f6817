package onewindow.casework.rules;

import java.util.ArrayList;
import java.util.List;
import onewindow.calendar.rules.CentreCalendar;
import onewindow.casework.StepKind;

/** The clocks of all steps of a case, computed again from its facts and the calendar whenever they are asked for. */
public final class StepClocks {
    private StepClocks() {}

    public static List<StepClock> of(CaseFile file, CentreCalendar calendar, StepNumbers numbers) {
        var clocks = new ArrayList<StepClock>();
        for (var procedure : file.procedures()) clocks.add(procedure(procedure, calendar, numbers));
        return clocks;
    }

    private static StepClock procedure(Procedure procedure, CentreCalendar calendar, StepNumbers numbers) {
        var begun = procedure.begun();
        return StepClock.until(
                begun.plannedUntil(),
                StepKind.SPECIAL_PROCEDURE,
                begun.number(),
                begun.kind().name(),
                procedure.beganAt(),
                procedure.endedAt(),
                calendar,
                numbers);
    }
}
