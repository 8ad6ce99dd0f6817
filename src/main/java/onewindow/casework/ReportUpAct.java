package onewindow.casework;

import java.time.LocalDate;

/** What is done where a superior decides after the first review below (上报). */
public sealed interface ReportUpAct extends ProceedingAct {
    /** Sends the first review and all materials up; the applicant hands nothing in twice. */
    record Send(String superior, boolean favourable, String opinion) implements ReportUpAct {}

    /** Takes down what the superior answered, by which letter and on which day. */
    record Answer(LocalDate on, boolean granted, String letter, String words) implements ReportUpAct {}
}
