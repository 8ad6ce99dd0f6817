package onewindow.casework.rules;

import java.time.LocalDate;
import onewindow.platform.parameters.Parameters;

/** Working days of the steps between acceptance and decision, as they stood on the day of receipt. */
public record StepNumbers(int warningDays, int redDays, int reminderDays) {
    public static StepNumbers of(Parameters parameters, LocalDate on) {
        return new StepNumbers(
                parameters.days("step_warning_days", on),
                parameters.days("step_red_days", on),
                parameters.days("supplement_reminder_days", on));
    }
}
