package onewindow.documents.paper;

import onewindow.documents.AcceptancePaper;
import onewindow.documents.ClosingPaper;
import onewindow.documents.HearingPaper;
import onewindow.documents.InspectionPaper;
import onewindow.documents.JointPaper;
import onewindow.documents.PaperContent;
import onewindow.documents.ProcedurePaper;
import onewindow.documents.RecusalPaper;
import onewindow.documents.ReportUpPaper;
import onewindow.documents.RestrictionPaper;

/** The title at the head of a paper (文书名称). */
final class PaperTitle {
    private PaperTitle() {}

    static String of(PaperContent content) {
        return switch (content) {
            case PaperContent.MaterialsReceipt receipt -> "申请材料收件凭证";
            case PaperContent.AcceptanceNotice notice -> "受理通知书";
            case PaperContent.SupplementNotice notice -> "一次性告知（补正）通知书";
            case PaperContent.RefusalNotice refusal -> "不予受理决定书";
            case AcceptancePaper.NotRequiredNotice notice -> "不需要取得行政许可告知书";
            case AcceptancePaper.ReferralNotice notice -> "不予受理决定书";
            case AcceptancePaper.CorrectionRecord record -> "当场更正记录";
            case AcceptancePaper.DeferralPromise promise -> "容缺受理告知承诺书";
            case AcceptancePaper.SecondNotice notice -> "再次告知书";
            case PaperContent.Decision decision ->
                switch (decision.result()) {
                    case GRANTED -> "准予行政许可决定书";
                    case REFUSED -> "不予行政许可决定书";
                    case DONE -> "办理结果通知书";
                };
            case PaperContent.DeliveryReceipt receipt -> "送达回证";
            case ProcedurePaper.ProcedureNotice notice -> "特别程序告知书";
            case ProcedurePaper.ExtensionNotice notice -> "延期办理通知书";
            case ProcedurePaper.ClockNotice notice -> "恢复计算期限通知书";
            case ClosingPaper.WithdrawalConfirmation confirmation -> "撤回申请确认书";
            case ClosingPaper.SupplementReminder reminder -> "补正催告书";
            case ClosingPaper.TerminationDecision decision -> "终止办理决定书";
            case HearingPaper.RightsNotice rightsNotice -> "听证告知书";
            case HearingPaper.HearingNotice hearingNotice -> "听证通知书";
            case HearingPaper.Minutes minutes -> "听证笔录";
            case InspectionPaper.ThirdPartyNotice thirdPartyNotice -> "利害关系人告知书";
            case JointPaper joint -> "联合办理通知书";
            case RestrictionPaper restriction -> "警告及限制申请告知书";
            case ReportUpPaper reportUp -> "上报函";
            case RecusalPaper recusal -> "回避决定书";
            case InspectionPaper.InspectionRecord inspectionRecord -> "现场核查记录";
        };
    }
}
