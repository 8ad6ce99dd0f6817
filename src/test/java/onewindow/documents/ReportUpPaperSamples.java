package onewindow.documents;

import static onewindow.documents.Day.at;
import static onewindow.documents.Day.on;
import static onewindow.documents.SamplePapers.CENTRE;
import static onewindow.documents.SamplePapers.CHEN;
import static onewindow.documents.SamplePapers.LIN;
import static onewindow.documents.SamplePapers.STALL;

import java.util.List;
import java.util.Map;

/** The letter to a superior as it looks on an ordinary day. */
final class ReportUpPaperSamples {
    private ReportUpPaperSamples() {}

    static Map<String, PaperContent> all() {
        return Map.of(
                "report-up",
                new ReportUpPaper(
                        CENTRE,
                        LIN,
                        new Matter(STALL.caseNumber(), STALL.item(), STALL.itemCode(), STALL.appliedOn(), ""),
                        "市市场监督管理局",
                        true,
                        "材料齐全，现场核查合格。",
                        List.of("食品经营许可申请书", "营业执照", "经营场所平面布局图"),
                        new DueDate(
                                20,
                                on("Mon 2026-10-26"),
                                7,
                                at("Thu 2026-10-08 17:30"),
                                false,
                                null,
                                SamplePapers.why(on("Tue 2026-09-22"), on("Thu 2026-10-08"))),
                        CHEN));
    }
}
