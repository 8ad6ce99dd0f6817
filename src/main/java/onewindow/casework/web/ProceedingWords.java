package onewindow.casework.web;

import java.util.function.UnaryOperator;
import onewindow.casework.rules.ClosingFact;
import onewindow.casework.rules.DeliveryFact;
import onewindow.casework.rules.ExtensionFact;
import onewindow.casework.rules.HearingFact;
import onewindow.casework.rules.InspectionFact;
import onewindow.casework.rules.JointFact;
import onewindow.casework.rules.ProcedureFact;
import onewindow.casework.rules.ProceedingFact;
import onewindow.casework.rules.PublicityFact;
import onewindow.casework.rules.RecusalFact;
import onewindow.casework.rules.RenewalFact;
import onewindow.casework.rules.ReportUpFact;
import onewindow.casework.rules.RestrictionFact;
import onewindow.casework.rules.ThirdPartyFact;
import onewindow.platform.web.Screen;
import org.jspecify.annotations.Nullable;

/** How the timeline tells what happened beside the main line of a case. */
final class ProceedingWords {
    private ProceedingWords() {}

    static String icon(ProceedingFact fact) {
        return switch (fact) {
            case ProcedureFact procedure -> ProcedureWords.icon(procedure);
            case ExtensionFact extension -> "calendar-plus";
            case ClosingFact closing -> ClosingWords.icon(closing);
            case JointFact joint -> JointWords.icon(joint);
            case ReportUpFact up -> ReportUpWords.icon(up);
            case RecusalFact recusal -> RecusalWords.icon(recusal);
            case ThirdPartyFact thirdParty -> ThirdPartyWords.icon(thirdParty);
            case InspectionFact inspection -> InspectionWords.icon(inspection);
            case DeliveryFact delivery -> DeliveryWords.icon(delivery);
            case PublicityFact.ResultWithheld withheld -> "eye-off";
            case PublicityFact.ResultPublished published -> "eye";
            case RenewalFact renewed -> "hourglass";
            case RestrictionFact.ApplicantRestricted restricted -> "ban";
            case RestrictionFact.RestrictionEnded ended -> "lock-open";
            case HearingFact hearing -> HearingWords.icon(hearing);
        };
    }

    /** {@code officers} and {@code units} give the name that belongs to a number. */
    static @Nullable String detail(
            Screen screen, ProceedingFact fact, UnaryOperator<String> officers, UnaryOperator<String> units) {
        return switch (fact) {
            case ProcedureFact procedure -> ProcedureWords.detail(screen, procedure);
            case ExtensionFact extension -> ProcedureWords.detail(screen, extension);
            case ClosingFact closing -> ClosingWords.detail(screen, closing);
            case JointFact joint -> JointWords.detail(screen, joint, units);
            case ReportUpFact up -> ReportUpWords.detail(screen, up);
            case RecusalFact recusal -> RecusalWords.detail(screen, recusal, officers);
            case ThirdPartyFact thirdParty -> ThirdPartyWords.detail(screen, thirdParty, officers);
            case InspectionFact inspection -> InspectionWords.detail(screen, inspection, officers);
            case DeliveryFact delivery -> DeliveryWords.detail(screen, delivery);
            case PublicityFact.ResultWithheld withheld ->
                screen.t("publicity.withheld", withheld.ground(), withheld.reason());
            case PublicityFact.ResultPublished published -> published.reason();
            case RenewalFact.RenewalDeemed renewed ->
                screen.t(
                        "licences.deemed",
                        renewed.licence(),
                        renewed.validUntil().toString());
            case RestrictionFact.ApplicantRestricted restricted ->
                screen.t(
                        "restriction.restricted",
                        restricted.ground(),
                        restricted.until().toString(),
                        restricted.concern());
            case RestrictionFact.RestrictionEnded ended -> ended.reason();
            case HearingFact hearing -> HearingWords.detail(screen, hearing, officers);
        };
    }
}
