package onewindow.casework;

import onewindow.casework.rules.CaseFact.ClockResumed;
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
import onewindow.documents.PaperContent;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Which papers the chapters beside the main line lead to. */
@Component
class ProceedingPapers {
    private final ProcedurePapers procedures;
    private final ExtensionPapers extensions;
    private final ClosingPapers closings;
    private final HearingPapers hearing;
    private final InspectionPapers inspection;
    private final ThirdPartyPapers thirdParty;
    private final RecusalPapers recusal;
    private final JointPapers joint;
    private final ReportUpPapers reportUp;
    private final DeliveryPapers delivery;
    private final RestrictionPapers restrictions;

    ProceedingPapers(
            ProcedurePapers procedures,
            ExtensionPapers extensions,
            ClosingPapers closings,
            HearingPapers hearing,
            InspectionPapers inspection,
            ThirdPartyPapers thirdParty,
            RecusalPapers recusal,
            JointPapers joint,
            ReportUpPapers reportUp,
            DeliveryPapers delivery,
            RestrictionPapers restrictions) {
        this.procedures = procedures;
        this.extensions = extensions;
        this.closings = closings;
        this.hearing = hearing;
        this.inspection = inspection;
        this.thirdParty = thirdParty;
        this.recusal = recusal;
        this.joint = joint;
        this.reportUp = reportUp;
        this.delivery = delivery;
        this.restrictions = restrictions;
    }

    @Nullable
    PaperContent content(ProceedingFact fact, Act act, PaperParts.Of of) {
        return switch (fact) {
            case ProcedureFact procedure -> procedures.content(procedure, of);
            case ExtensionFact extension -> extensions.content(extension, of);
            case ClosingFact closing -> closings.content(closing, act, of);
            case HearingFact ofHearing -> hearing.content(ofHearing, act, of);
            case InspectionFact ofInspection -> inspection.content(ofInspection, act, of);
            case RecusalFact ofRecusal -> recusal.content(ofRecusal, of);
            case JointFact ofJoint -> joint.content(ofJoint, of);
            case ReportUpFact up -> reportUp.content(up, of);
            case DeliveryFact ofDelivery -> delivery.content(ofDelivery, act, of);
            case PublicityFact publicity -> null;
            case RenewalFact renewed -> null;
            case RestrictionFact restriction -> restrictions.content(restriction, of);
            case ThirdPartyFact ofThirdParty -> thirdParty.content(ofThirdParty, act, of);
        };
    }

    @Nullable
    PaperContent resumed(ClockResumed fact, PaperParts.Of of) {
        return procedures.resumed(fact, of);
    }
}
