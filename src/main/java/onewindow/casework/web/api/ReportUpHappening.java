package onewindow.casework.web.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import onewindow.casework.rules.ReportUpFact;

/** What happened between an office and the superior that decides, as programs read it. */
sealed interface ReportUpHappening extends Happening {
    @Schema(name = "CaseReportedUp", description = "The case went to the superior")
    record ReportedUp(String superior, boolean favourable, String opinion) implements ReportUpHappening {}

    @Schema(name = "SuperiorAnswered", description = "The superior answered")
    record Answered(LocalDate on, boolean granted, String letter, String words) implements ReportUpHappening {}

    static Happening of(ReportUpFact fact) {
        return switch (fact) {
            case ReportUpFact.CaseReportedUp up -> new ReportedUp(up.superior(), up.favourable(), up.opinion());
            case ReportUpFact.SuperiorAnswered answer ->
                new Answered(answer.on(), answer.granted(), answer.letter(), answer.words());
        };
    }
}
