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
            ReportUpHappening.Answered.class
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
            @DiscriminatorMapping(value = "SUPERIOR_ANSWERED", schema = ReportUpHappening.Answered.class)
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
                ReportUpHappening {
    /** Names of the forms; an older program may meet one it does not know. */
    enum Kind {
        RECEIVED,
        SUPPLEMENT_ASKED,
        MATERIALS_SUPPLIED,
        ACCEPTED,
        ACCEPTANCE_REFUSED,
        CLOCK_RESUMED,
        DECIDED,
        DELIVERED,
        HANDED_OVER,
        PAPER_ISSUED,
        PROCEDURE_BEGUN,
        PROCEDURE_ENDED,
        EXTENSION_ASKED,
        LIMIT_EXTENDED,
        EXTENSION_DENIED,
        WITHDRAWN,
        SUPPLEMENT_REMINDED,
        TERMINATED,
        STEPPED_BACK,
        STEPPED_ON,
        HEARING_RIGHTS_TOLD,
        HEARING_REQUESTED,
        HEARING_WAIVED,
        HEARING_CALLED,
        HEARING_HELD,
        INSPECTION_ASSIGNED,
        INSPECTION_RECORDED,
        THIRD_PARTY_TOLD,
        STATEMENT_HEARD,
        RECUSAL_ASKED,
        RECUSAL_GRANTED,
        RECUSAL_DENIED,
        OPINION_ASKED,
        OPINION_GIVEN,
        DUE_DATE_RECOUNTED,
        MOVED_DATE_TOLD,
        REPORTED_UP,
        SUPERIOR_ANSWERED
    }

    @JsonProperty
    default Kind kind() {
        return switch (this) {
            case Received received -> Kind.RECEIVED;
            case SupplementAsked asked -> Kind.SUPPLEMENT_ASKED;
            case MaterialsSupplied supplied -> Kind.MATERIALS_SUPPLIED;
            case Accepted accepted -> Kind.ACCEPTED;
            case AcceptanceRefused refused -> Kind.ACCEPTANCE_REFUSED;
            case ClockResumed resumed -> Kind.CLOCK_RESUMED;
            case Decided decided -> Kind.DECIDED;
            case Delivered delivered -> Kind.DELIVERED;
            case HandedOver handedOver -> Kind.HANDED_OVER;
            case DueDateRecounted recounted -> Kind.DUE_DATE_RECOUNTED;
            case MovedDateTold told -> Kind.MOVED_DATE_TOLD;
            case PaperIssued issued -> Kind.PAPER_ISSUED;
            case ProcedureHappening.ProcedureBegun begun -> Kind.PROCEDURE_BEGUN;
            case ProcedureHappening.ProcedureEnded ended -> Kind.PROCEDURE_ENDED;
            case ExtensionHappening.ExtensionAsked asked -> Kind.EXTENSION_ASKED;
            case ExtensionHappening.LimitExtended extended -> Kind.LIMIT_EXTENDED;
            case ExtensionHappening.ExtensionDenied denied -> Kind.EXTENSION_DENIED;
            case ClosingHappening.Withdrawn withdrawn -> Kind.WITHDRAWN;
            case ClosingHappening.SupplementReminded reminded -> Kind.SUPPLEMENT_REMINDED;
            case ClosingHappening.Terminated terminated -> Kind.TERMINATED;
            case ClosingHappening.SteppedBack back -> Kind.STEPPED_BACK;
            case ClosingHappening.SteppedOn on -> Kind.STEPPED_ON;
            case HearingHappening.HearingRightsTold hearingRightsTold -> Kind.HEARING_RIGHTS_TOLD;
            case HearingHappening.HearingRequested hearingRequested -> Kind.HEARING_REQUESTED;
            case HearingHappening.HearingWaived hearingWaived -> Kind.HEARING_WAIVED;
            case HearingHappening.HearingCalled hearingCalled -> Kind.HEARING_CALLED;
            case HearingHappening.HearingHeld hearingHeld -> Kind.HEARING_HELD;
            case InspectionHappening.InspectionAssigned inspectionAssigned -> Kind.INSPECTION_ASSIGNED;
            case InspectionHappening.InspectionRecorded inspectionRecorded -> Kind.INSPECTION_RECORDED;
            case ThirdPartyHappening.ThirdPartyTold thirdPartyTold -> Kind.THIRD_PARTY_TOLD;
            case ThirdPartyHappening.StatementHeard statementHeard -> Kind.STATEMENT_HEARD;
            case RecusalHappening.RecusalAsked one -> Kind.RECUSAL_ASKED;
            case RecusalHappening.RecusalGranted one -> Kind.RECUSAL_GRANTED;
            case RecusalHappening.RecusalDenied one -> Kind.RECUSAL_DENIED;
            case JointHappening.OpinionAsked one -> Kind.OPINION_ASKED;
            case JointHappening.OpinionGiven one -> Kind.OPINION_GIVEN;
            case ReportUpHappening.ReportedUp one -> Kind.REPORTED_UP;
            case ReportUpHappening.Answered one -> Kind.SUPERIOR_ANSWERED;
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
