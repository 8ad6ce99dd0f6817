package onewindow.documents.store;

import onewindow.documents.AcceptancePaper;
import onewindow.documents.ClosingPaper;
import onewindow.documents.HearingPaper;
import onewindow.documents.InspectionPaper;
import onewindow.documents.JointPaper;
import onewindow.documents.PaperContent;
import onewindow.documents.PaperKind;
import onewindow.documents.ProcedurePaper;
import onewindow.documents.RecusalPaper;
import onewindow.documents.ReportUpPaper;
import onewindow.documents.RestrictionPaper;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The content of papers as JSON text and back. Records may grow: what was once written stays readable. */
final class ContentCodec {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private ContentCodec() {}

    static String text(PaperContent content) {
        return JSON.writeValueAsString(content);
    }

    static PaperContent read(PaperKind kind, String text) {
        return JSON.readValue(text, recordOf(kind));
    }

    private static Class<? extends PaperContent> recordOf(PaperKind kind) {
        return switch (kind) {
            case MATERIALS_RECEIPT -> PaperContent.MaterialsReceipt.class;
            case ACCEPTANCE_NOTICE -> PaperContent.AcceptanceNotice.class;
            case SUPPLEMENT_NOTICE -> PaperContent.SupplementNotice.class;
            case REFUSAL_NOTICE -> PaperContent.RefusalNotice.class;
            case NOT_REQUIRED_NOTICE -> AcceptancePaper.NotRequiredNotice.class;
            case REFERRAL_NOTICE -> AcceptancePaper.ReferralNotice.class;
            case CORRECTION_RECORD -> AcceptancePaper.CorrectionRecord.class;
            case DEFERRAL_PROMISE -> AcceptancePaper.DeferralPromise.class;
            case SECOND_NOTICE -> AcceptancePaper.SecondNotice.class;
            case DECISION -> PaperContent.Decision.class;
            case DELIVERY_RECEIPT -> PaperContent.DeliveryReceipt.class;
            case PROCEDURE_NOTICE -> ProcedurePaper.ProcedureNotice.class;
            case EXTENSION_NOTICE -> ProcedurePaper.ExtensionNotice.class;
            case CLOCK_NOTICE -> ProcedurePaper.ClockNotice.class;
            case WITHDRAWAL_CONFIRMATION -> ClosingPaper.WithdrawalConfirmation.class;
            case SUPPLEMENT_REMINDER -> ClosingPaper.SupplementReminder.class;
            case TERMINATION_DECISION -> ClosingPaper.TerminationDecision.class;
            case HEARING_RIGHTS_NOTICE -> HearingPaper.RightsNotice.class;
            case HEARING_NOTICE -> HearingPaper.HearingNotice.class;
            case HEARING_MINUTES -> HearingPaper.Minutes.class;
            case THIRD_PARTY_NOTICE -> InspectionPaper.ThirdPartyNotice.class;
            case JOINT_NOTICE -> JointPaper.class;
            case REPORT_UP_LETTER -> ReportUpPaper.class;
            case RECUSAL_DECISION -> RecusalPaper.class;
            case RESTRICTION_NOTICE -> RestrictionPaper.class;
            case INSPECTION_RECORD -> InspectionPaper.InspectionRecord.class;
        };
    }
}
