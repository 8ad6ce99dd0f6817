package onewindow.casework.web.api;

import onewindow.casework.rules.AcceptanceFact;
import onewindow.casework.rules.CaseFact;
import onewindow.casework.rules.ClosingFact;
import onewindow.casework.rules.DeliveryFact;
import onewindow.casework.rules.ExtensionFact;
import onewindow.casework.rules.HearingFact;
import onewindow.casework.rules.InspectionFact;
import onewindow.casework.rules.JointFact;
import onewindow.casework.rules.ProcedureFact;
import onewindow.casework.rules.ProceedingFact;
import onewindow.casework.rules.PromiseFact;
import onewindow.casework.rules.PublicityFact;
import onewindow.casework.rules.RecusalFact;
import onewindow.casework.rules.RenewalFact;
import onewindow.casework.rules.ReportUpFact;
import onewindow.casework.rules.RestrictionFact;
import onewindow.casework.rules.ThirdPartyFact;
import onewindow.documents.PaperKind;

/** Which form each fact of a case has for programs. */
final class Happenings {
    private Happenings() {}

    static Happening of(CaseFact fact) {
        return switch (fact) {
            case CaseFact.CaseReceived received -> new Happening.Received(received.item(), received.itemVersion());
            case CaseFact.SupplementAsked asked ->
                new Happening.SupplementAsked(
                        asked.gaps().stream().map(gap -> gap.material()).toList(), asked.answerBy());
            case CaseFact.MaterialsSupplied supplied -> new Happening.MaterialsSupplied(supplied.materials());
            case CaseFact.CaseAccepted accepted ->
                new Happening.Accepted(accepted.responsible(), accepted.bySupplement());
            case CaseFact.AcceptanceRefused refused ->
                new Happening.AcceptanceRefused(refused.ground(), refused.reason(), refused.basis());
            case CaseFact.ClockResumed resumed ->
                new Happening.ClockResumed(
                        Moments.of(resumed.promisedBefore()),
                        Moments.of(resumed.promisedAfter()),
                        Moments.of(resumed.legalBefore()),
                        Moments.of(resumed.legalAfter()));
            case CaseFact.CaseDecided decided ->
                new Happening.Decided(decided.granted(), decided.opinion(), decided.reason(), decided.basis());
            case CaseFact.ResultDelivered delivered -> new Happening.Delivered(delivered.way(), delivered.on());
            case CaseFact.CaseHandedOver handed ->
                new Happening.HandedOver(handed.from(), handed.to(), handed.reason());
            case CaseFact.DueDateRecounted recounted ->
                new Happening.DueDateRecounted(
                        recounted.change(),
                        recounted.because(),
                        Moments.maybe(recounted.promisedBefore()),
                        Moments.maybe(recounted.promisedAfter()),
                        Moments.maybe(recounted.legalBefore()),
                        Moments.maybe(recounted.legalAfter()),
                        Moments.maybe(recounted.deliveryBefore()),
                        Moments.maybe(recounted.deliveryAfter()));
            case CaseFact.MovedDateTold told -> new Happening.MovedDateTold(told.change(), told.way());
            case CaseFact.PaperIssued issued ->
                new Happening.PaperIssued(PaperKind.valueOf(issued.kind()), issued.paper());
            case AcceptanceFact around -> AcceptanceHappening.of(around);
            case PromiseFact promise -> AcceptanceHappening.of(promise);
            case ProceedingFact proceeding -> of(proceeding);
        };
    }

    private static Happening of(ProceedingFact fact) {
        return switch (fact) {
            case ProcedureFact procedure -> ProcedureHappening.of(procedure);
            case ExtensionFact extension -> ExtensionHappening.of(extension);
            case ClosingFact closing -> ClosingHappening.of(closing);
            case HearingFact hearing -> HearingHappening.of(hearing);
            case InspectionFact inspection -> InspectionHappening.of(inspection);
            case ThirdPartyFact thirdParty -> ThirdPartyHappening.of(thirdParty);
            case RecusalFact one -> RecusalHappening.of(one);
            case JointFact one -> JointHappening.of(one);
            case ReportUpFact one -> ReportUpHappening.of(one);
            case DeliveryFact delivery -> DeliveryHappening.of(delivery);
            case PublicityFact publicity -> PublicityHappening.of(publicity);
            case RenewalFact renewed -> RenewalHappening.of(renewed);
            case RestrictionFact restriction -> RestrictionHappening.of(restriction);
        };
    }
}
