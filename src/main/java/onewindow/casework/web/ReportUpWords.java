package onewindow.casework.web;

import onewindow.casework.rules.ReportUpFact;
import onewindow.casework.rules.ReportUpFact.CaseReportedUp;
import onewindow.casework.rules.ReportUpFact.SuperiorAnswered;
import onewindow.platform.web.Screen;

/** How the timeline tells of the way to the superior and back. */
final class ReportUpWords {
    private ReportUpWords() {}

    static String icon(ReportUpFact fact) {
        return switch (fact) {
            case CaseReportedUp reported -> "upload";
            case SuperiorAnswered answered -> "download";
        };
    }

    static String detail(Screen screen, ReportUpFact fact) {
        return switch (fact) {
            case CaseReportedUp reported ->
                screen.t(
                        "reportUp.sent",
                        reported.superior(),
                        screen.t(reported.favourable() ? "reportUp.yes" : "reportUp.no"),
                        reported.opinion());
            case SuperiorAnswered answered ->
                screen.t(
                        "reportUp.came",
                        answered.on(),
                        answered.letter(),
                        screen.t(answered.granted() ? "reportUp.granted" : "reportUp.denied"),
                        answered.words());
        };
    }
}
