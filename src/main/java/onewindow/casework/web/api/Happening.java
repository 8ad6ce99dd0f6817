package onewindow.casework.web.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.DiscriminatorMapping;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import onewindow.casework.DeliveryWay;
import onewindow.casework.RefusalGround;
import onewindow.casework.ToldWay;
import onewindow.documents.PaperKind;
import org.jspecify.annotations.Nullable;

/** What happened to a case, as programs read it; {@code kind} says which form it has. Holds no personal data. */
@Schema(
        name = "Happening",
        description = "What happened; kind says which form it has",
        discriminatorProperty = "kind",
        oneOf = {
            Happening.Received.class,
            Happening.SupplementAsked.class,
            Happening.MaterialsSupplied.class,
            Happening.Accepted.class,
            Happening.AcceptanceRefused.class,
            Happening.ClockResumed.class,
            Happening.Decided.class,
            Happening.Delivered.class,
            Happening.HandedOver.class,
            Happening.PaperIssued.class,
            ProcedureHappening.ProcedureBegun.class,
            ProcedureHappening.ProcedureEnded.class,
            ExtensionHappening.ExtensionAsked.class,
            ExtensionHappening.LimitExtended.class,
            ExtensionHappening.ExtensionDenied.class,
            ClosingHappening.Withdrawn.class,
            ClosingHappening.SupplementReminded.class,
            ClosingHappening.Terminated.class,
            ClosingHappening.SteppedBack.class,
            ClosingHappening.SteppedOn.class,
            HearingHappening.HearingRightsTold.class,
            HearingHappening.HearingRequested.class,
            HearingHappening.HearingWaived.class,
            HearingHappening.HearingCalled.class,
            HearingHappening.HearingHeld.class,
            InspectionHappening.InspectionAssigned.class,
            InspectionHappening.InspectionRecorded.class,
            ThirdPartyHappening.ThirdPartyTold.class,
            ThirdPartyHappening.StatementHeard.class,
            RecusalHappening.RecusalAsked.class,
            RecusalHappening.RecusalGranted.class,
            RecusalHappening.RecusalDenied.class,
            JointHappening.OpinionAsked.class,
            JointHappening.OpinionGiven.class,
            Happening.DueDateRecounted.class,
            Happening.MovedDateTold.class,
            ReportUpHappening.ReportedUp.class,
            ReportUpHappening.Answered.class,
            DeliveryHappening.WayChosen.class,
            DeliveryHappening.DeliveryFailed.class,
            DeliveryHappening.ResultLeft.class,
            DeliveryHappening.DeliveryAnnounced.class,
            DeliveryHappening.NoticeConcluded.class,
            PublicityHappening.ResultWithheld.class,
            PublicityHappening.ResultPublished.class,
            RestrictionHappening.ApplicantRestricted.class,
            RestrictionHappening.RestrictionEnded.class,
            RenewalHappening.RenewalDeemed.class,
            AcceptanceHappening.DeemedAccepted.class,
            AcceptanceHappening.CorrectedOnSpot.class,
            AcceptanceHappening.ListExtended.class,
            AcceptanceHappening.SecondNoticeOpened.class,
            AcceptanceHappening.AskedAgain.class,
            AcceptanceHappening.MaterialsPromised.class,
            AcceptanceHappening.PromiseChased.class,
            AcceptanceHappening.PromiseBroken.class
        },
        discriminatorMapping = {
            @DiscriminatorMapping(value = "RECEIVED", schema = Happening.Received.class),
            @DiscriminatorMapping(value = "SUPPLEMENT_ASKED", schema = Happening.SupplementAsked.class),
            @DiscriminatorMapping(value = "MATERIALS_SUPPLIED", schema = Happening.MaterialsSupplied.class),
            @DiscriminatorMapping(value = "ACCEPTED", schema = Happening.Accepted.class),
            @DiscriminatorMapping(value = "ACCEPTANCE_REFUSED", schema = Happening.AcceptanceRefused.class),
            @DiscriminatorMapping(value = "CLOCK_RESUMED", schema = Happening.ClockResumed.class),
            @DiscriminatorMapping(value = "DECIDED", schema = Happening.Decided.class),
            @DiscriminatorMapping(value = "DELIVERED", schema = Happening.Delivered.class),
            @DiscriminatorMapping(value = "HANDED_OVER", schema = Happening.HandedOver.class),
            @DiscriminatorMapping(value = "PAPER_ISSUED", schema = Happening.PaperIssued.class),
            @DiscriminatorMapping(value = "PROCEDURE_BEGUN", schema = ProcedureHappening.ProcedureBegun.class),
            @DiscriminatorMapping(value = "PROCEDURE_ENDED", schema = ProcedureHappening.ProcedureEnded.class),
            @DiscriminatorMapping(value = "EXTENSION_ASKED", schema = ExtensionHappening.ExtensionAsked.class),
            @DiscriminatorMapping(value = "LIMIT_EXTENDED", schema = ExtensionHappening.LimitExtended.class),
            @DiscriminatorMapping(value = "EXTENSION_DENIED", schema = ExtensionHappening.ExtensionDenied.class),
            @DiscriminatorMapping(value = "WITHDRAWN", schema = ClosingHappening.Withdrawn.class),
            @DiscriminatorMapping(value = "SUPPLEMENT_REMINDED", schema = ClosingHappening.SupplementReminded.class),
            @DiscriminatorMapping(value = "TERMINATED", schema = ClosingHappening.Terminated.class),
            @DiscriminatorMapping(value = "STEPPED_BACK", schema = ClosingHappening.SteppedBack.class),
            @DiscriminatorMapping(value = "STEPPED_ON", schema = ClosingHappening.SteppedOn.class),
            @DiscriminatorMapping(value = "HEARING_RIGHTS_TOLD", schema = HearingHappening.HearingRightsTold.class),
            @DiscriminatorMapping(value = "HEARING_REQUESTED", schema = HearingHappening.HearingRequested.class),
            @DiscriminatorMapping(value = "HEARING_WAIVED", schema = HearingHappening.HearingWaived.class),
            @DiscriminatorMapping(value = "HEARING_CALLED", schema = HearingHappening.HearingCalled.class),
            @DiscriminatorMapping(value = "HEARING_HELD", schema = HearingHappening.HearingHeld.class),
            @DiscriminatorMapping(value = "INSPECTION_ASSIGNED", schema = InspectionHappening.InspectionAssigned.class),
            @DiscriminatorMapping(value = "INSPECTION_RECORDED", schema = InspectionHappening.InspectionRecorded.class),
            @DiscriminatorMapping(value = "THIRD_PARTY_TOLD", schema = ThirdPartyHappening.ThirdPartyTold.class),
            @DiscriminatorMapping(value = "STATEMENT_HEARD", schema = ThirdPartyHappening.StatementHeard.class),
            @DiscriminatorMapping(value = "RECUSAL_ASKED", schema = RecusalHappening.RecusalAsked.class),
            @DiscriminatorMapping(value = "RECUSAL_GRANTED", schema = RecusalHappening.RecusalGranted.class),
            @DiscriminatorMapping(value = "RECUSAL_DENIED", schema = RecusalHappening.RecusalDenied.class),
            @DiscriminatorMapping(value = "OPINION_ASKED", schema = JointHappening.OpinionAsked.class),
            @DiscriminatorMapping(value = "OPINION_GIVEN", schema = JointHappening.OpinionGiven.class),
            @DiscriminatorMapping(value = "DUE_DATE_RECOUNTED", schema = Happening.DueDateRecounted.class),
            @DiscriminatorMapping(value = "MOVED_DATE_TOLD", schema = Happening.MovedDateTold.class),
            @DiscriminatorMapping(value = "REPORTED_UP", schema = ReportUpHappening.ReportedUp.class),
            @DiscriminatorMapping(value = "SUPERIOR_ANSWERED", schema = ReportUpHappening.Answered.class),
            @DiscriminatorMapping(value = "DELIVERY_WAY_CHOSEN", schema = DeliveryHappening.WayChosen.class),
            @DiscriminatorMapping(value = "DELIVERY_FAILED", schema = DeliveryHappening.DeliveryFailed.class),
            @DiscriminatorMapping(value = "RESULT_LEFT", schema = DeliveryHappening.ResultLeft.class),
            @DiscriminatorMapping(value = "DELIVERY_ANNOUNCED", schema = DeliveryHappening.DeliveryAnnounced.class),
            @DiscriminatorMapping(value = "NOTICE_CONCLUDED", schema = DeliveryHappening.NoticeConcluded.class),
            @DiscriminatorMapping(value = "RESULT_WITHHELD", schema = PublicityHappening.ResultWithheld.class),
            @DiscriminatorMapping(value = "RESULT_PUBLISHED", schema = PublicityHappening.ResultPublished.class),
            @DiscriminatorMapping(
                    value = "APPLICANT_RESTRICTED",
                    schema = RestrictionHappening.ApplicantRestricted.class),
            @DiscriminatorMapping(value = "RESTRICTION_ENDED", schema = RestrictionHappening.RestrictionEnded.class),
            @DiscriminatorMapping(value = "RENEWAL_DEEMED", schema = RenewalHappening.RenewalDeemed.class),
            @DiscriminatorMapping(value = "DEEMED_ACCEPTED", schema = AcceptanceHappening.DeemedAccepted.class),
            @DiscriminatorMapping(value = "CORRECTED_ON_SPOT", schema = AcceptanceHappening.CorrectedOnSpot.class),
            @DiscriminatorMapping(value = "LIST_EXTENDED", schema = AcceptanceHappening.ListExtended.class),
            @DiscriminatorMapping(
                    value = "SECOND_NOTICE_OPENED",
                    schema = AcceptanceHappening.SecondNoticeOpened.class),
            @DiscriminatorMapping(value = "ASKED_AGAIN", schema = AcceptanceHappening.AskedAgain.class),
            @DiscriminatorMapping(value = "MATERIALS_PROMISED", schema = AcceptanceHappening.MaterialsPromised.class),
            @DiscriminatorMapping(value = "PROMISE_CHASED", schema = AcceptanceHappening.PromiseChased.class),
            @DiscriminatorMapping(value = "PROMISE_BROKEN", schema = AcceptanceHappening.PromiseBroken.class)
        })
sealed interface Happening
        permits Happening.Received,
                Happening.SupplementAsked,
                Happening.MaterialsSupplied,
                Happening.Accepted,
                Happening.AcceptanceRefused,
                Happening.ClockResumed,
                Happening.Decided,
                Happening.Delivered,
                Happening.HandedOver,
                Happening.DueDateRecounted,
                Happening.MovedDateTold,
                Happening.PaperIssued,
                ProcedureHappening,
                ExtensionHappening,
                ClosingHappening,
                HearingHappening,
                InspectionHappening,
                ThirdPartyHappening,
                RecusalHappening,
                JointHappening,
                ReportUpHappening,
                DeliveryHappening,
                PublicityHappening,
                RestrictionHappening,
                RenewalHappening,
                AcceptanceHappening {
    @JsonProperty
    default HappeningKind kind() {
        return switch (this) {
            case Received received -> HappeningKind.RECEIVED;
            case SupplementAsked asked -> HappeningKind.SUPPLEMENT_ASKED;
            case MaterialsSupplied supplied -> HappeningKind.MATERIALS_SUPPLIED;
            case Accepted accepted -> HappeningKind.ACCEPTED;
            case AcceptanceRefused refused -> HappeningKind.ACCEPTANCE_REFUSED;
            case ClockResumed resumed -> HappeningKind.CLOCK_RESUMED;
            case Decided decided -> HappeningKind.DECIDED;
            case Delivered delivered -> HappeningKind.DELIVERED;
            case HandedOver handedOver -> HappeningKind.HANDED_OVER;
            case DueDateRecounted recounted -> HappeningKind.DUE_DATE_RECOUNTED;
            case MovedDateTold told -> HappeningKind.MOVED_DATE_TOLD;
            case PaperIssued issued -> HappeningKind.PAPER_ISSUED;
            case ProcedureHappening.ProcedureBegun begun -> HappeningKind.PROCEDURE_BEGUN;
            case ProcedureHappening.ProcedureEnded ended -> HappeningKind.PROCEDURE_ENDED;
            case ExtensionHappening.ExtensionAsked asked -> HappeningKind.EXTENSION_ASKED;
            case ExtensionHappening.LimitExtended extended -> HappeningKind.LIMIT_EXTENDED;
            case ExtensionHappening.ExtensionDenied denied -> HappeningKind.EXTENSION_DENIED;
            case ClosingHappening.Withdrawn withdrawn -> HappeningKind.WITHDRAWN;
            case ClosingHappening.SupplementReminded reminded -> HappeningKind.SUPPLEMENT_REMINDED;
            case ClosingHappening.Terminated terminated -> HappeningKind.TERMINATED;
            case ClosingHappening.SteppedBack back -> HappeningKind.STEPPED_BACK;
            case ClosingHappening.SteppedOn on -> HappeningKind.STEPPED_ON;
            case HearingHappening.HearingRightsTold hearingRightsTold -> HappeningKind.HEARING_RIGHTS_TOLD;
            case HearingHappening.HearingRequested hearingRequested -> HappeningKind.HEARING_REQUESTED;
            case HearingHappening.HearingWaived hearingWaived -> HappeningKind.HEARING_WAIVED;
            case HearingHappening.HearingCalled hearingCalled -> HappeningKind.HEARING_CALLED;
            case HearingHappening.HearingHeld hearingHeld -> HappeningKind.HEARING_HELD;
            case InspectionHappening.InspectionAssigned inspectionAssigned -> HappeningKind.INSPECTION_ASSIGNED;
            case InspectionHappening.InspectionRecorded inspectionRecorded -> HappeningKind.INSPECTION_RECORDED;
            case ThirdPartyHappening.ThirdPartyTold thirdPartyTold -> HappeningKind.THIRD_PARTY_TOLD;
            case ThirdPartyHappening.StatementHeard statementHeard -> HappeningKind.STATEMENT_HEARD;
            case RecusalHappening.RecusalAsked one -> HappeningKind.RECUSAL_ASKED;
            case RecusalHappening.RecusalGranted one -> HappeningKind.RECUSAL_GRANTED;
            case RecusalHappening.RecusalDenied one -> HappeningKind.RECUSAL_DENIED;
            case JointHappening.OpinionAsked one -> HappeningKind.OPINION_ASKED;
            case JointHappening.OpinionGiven one -> HappeningKind.OPINION_GIVEN;
            case ReportUpHappening.ReportedUp one -> HappeningKind.REPORTED_UP;
            case ReportUpHappening.Answered one -> HappeningKind.SUPERIOR_ANSWERED;
            case DeliveryHappening delivery -> DeliveryHappening.kindOf(delivery);
            case PublicityHappening publicity -> PublicityHappening.kindOf(publicity);
            case RenewalHappening renewed -> RenewalHappening.kindOf(renewed);
            case RestrictionHappening restriction -> RestrictionHappening.kindOf(restriction);
            case AcceptanceHappening acceptance -> AcceptanceHappening.kindOf(acceptance);
        };
    }

    @Schema(name = "Received", description = "The application came in")
    record Received(String item, int itemVersion) implements Happening {}

    @Schema(name = "SupplementAsked", description = "Everything missing was asked for, once")
    record SupplementAsked(List<Integer> materials, LocalDate answerBy) implements Happening {}

    @Schema(name = "MaterialsSupplied", description = "Materials that were asked for came in")
    record MaterialsSupplied(List<Integer> materials) implements Happening {}

    @Schema(name = "Accepted", description = "Accepted, at the window or by itself with the last material")
    record Accepted(String responsible, boolean bySupplement) implements Happening {}

    @Schema(name = "AcceptanceRefused", description = "Acceptance was refused")
    record AcceptanceRefused(RefusalGround ground, String reason, String basis) implements Happening {}

    @Schema(name = "ClockResumed", description = "Both clocks run again, with the dates before and after")
    record ClockResumed(
            OffsetDateTime promisedBefore,
            OffsetDateTime promisedAfter,
            OffsetDateTime legalBefore,
            OffsetDateTime legalAfter)
            implements Happening {}

    @Schema(name = "Decided", description = "The case was decided")
    record Decided(boolean granted, String opinion, String reason, String basis) implements Happening {}

    @Schema(name = "Delivered", description = "The result was handed over")
    record Delivered(DeliveryWay way, LocalDate on) implements Happening {}

    @Schema(name = "HandedOver", description = "Another officer answers for the case")
    record HandedOver(String from, String to, String reason) implements Happening {}

    @Schema(
            name = "DueDateRecounted",
            description = "A change of the calendar moved dates: before and after, and by what")
    record DueDateRecounted(
            String change,
            String because,
            @Nullable OffsetDateTime promisedBefore,
            @Nullable OffsetDateTime promisedAfter,
            @Nullable OffsetDateTime legalBefore,
            @Nullable OffsetDateTime legalAfter,
            @Nullable OffsetDateTime deliveryBefore,
            @Nullable OffsetDateTime deliveryAfter)
            implements Happening {}

    @Schema(name = "MovedDateTold", description = "The applicant was told that the date has moved")
    record MovedDateTold(String change, ToldWay way) implements Happening {}

    @Schema(name = "PaperIssued", description = "A numbered paper was made out")
    record PaperIssued(PaperKind paperKind, String paper) implements Happening {}
}
