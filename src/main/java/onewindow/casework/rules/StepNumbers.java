package onewindow.casework.rules;

import java.time.LocalDate;
import onewindow.platform.parameters.Parameters;

/** Working days of the steps between acceptance and decision, as they stood on the day of receipt. */
public record StepNumbers(
        int warningDays,
        int redDays,
        int reminderDays,
        Hearing hearing,
        int inspectionDays,
        int opinionDays,
        int recusalDays,
        ReportUp reportUp,
        Restriction restriction) {
    /** Asked for, held, announced (LIC-47, LIC-48). */
    public record Hearing(int requestDays, int holdingDays, int noticeDays) {}

    /** Sent up, reviewed below, answered to the applicant (LIC-43). */
    public record ReportUp(int sendingDays, int reviewDays, int replyDays) {}

    /** Months in which a licence may not be asked for again (LIC-78, LIC-79). */
    public record Restriction(int falseMaterialsMonths, int fraudMonths) {}

    public static StepNumbers of(Parameters parameters, LocalDate on) {
        return new StepNumbers(
                parameters.days("step_warning_days", on),
                parameters.days("step_red_days", on),
                parameters.days("supplement_reminder_days", on),
                new Hearing(
                        parameters.days("hearing_request_days", on),
                        parameters.days("hearing_holding_days", on),
                        parameters.days("hearing_notice_days", on)),
                parameters.days("inspection_assignment_days", on),
                parameters.days("joint_opinion_days", on),
                parameters.days("recusal_decision_days", on),
                new ReportUp(
                        parameters.days("report_up_days", on),
                        parameters.days("lower_review_days", on),
                        parameters.days("reply_after_answer_days", on)),
                new Restriction(
                        parameters.months("restriction_false_materials_months", on),
                        parameters.months("restriction_fraud_months", on)));
    }
}
