package onewindow.documents;

import static onewindow.documents.Day.on;
import static onewindow.documents.SamplePapers.CENTRE;
import static onewindow.documents.SamplePapers.CHEN;
import static onewindow.documents.SamplePapers.LIN;
import static onewindow.documents.SamplePapers.REMEDY;
import static onewindow.documents.SamplePapers.STALL;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Papers with which a case ends early, as they look on ordinary days. */
final class ClosingPaperSamples {
    private ClosingPaperSamples() {}

    static Map<String, PaperContent> all() {
        var papers = new LinkedHashMap<String, PaperContent>();
        papers.put("withdrawal", withdrawal());
        papers.put("reminder", reminder());
        papers.put("termination", termination());
        return papers;
    }

    private static ClosingPaper.WithdrawalConfirmation withdrawal() {
        return new ClosingPaper.WithdrawalConfirmation(
                CENTRE,
                LIN,
                STALL,
                "林晓雨",
                on("Tue 2026-09-22"),
                "改在别处开店",
                List.of(new MaterialLine("营业执照", "复印件", 1, 1, ""), new MaterialLine("经营场所平面布局图", "原件", 1, 2, "")),
                List.of("食品经营许可申请书", "食品安全管理制度目录"),
                CHEN);
    }

    private static ClosingPaper.SupplementReminder reminder() {
        return new ClosingPaper.SupplementReminder(
                CENTRE,
                LIN,
                STALL,
                "一次性告知（补正）通知书（BZ-2026-0011）",
                on("Mon 2026-10-26"),
                List.of(new Defect("经营场所使用证明", "未提交", "提交房屋租赁合同或者不动产权证书复印件，核对原件")),
                on("Tue 2026-11-03"),
                "逾期仍不补正的，本机关将书面终止办理；材料齐全后可以重新提出申请。",
                CHEN);
    }

    private static ClosingPaper.TerminationDecision termination() {
        return new ClosingPaper.TerminationDecision(
                CENTRE,
                LIN,
                STALL,
                List.of("经营场所使用证明"),
                on("Tue 2026-10-27"),
                "缺少经营场所使用证明，无法审查场所条件。",
                "《食品经营许可和备案管理办法》",
                REMEDY,
                CHEN);
    }
}
