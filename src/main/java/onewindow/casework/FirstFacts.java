package onewindow.casework;

import onewindow.casework.rules.CaseFact;
import onewindow.casework.rules.ClosingFact;
import onewindow.casework.rules.DeliveryFact;
import onewindow.casework.rules.ExtensionFact;
import onewindow.casework.rules.HearingFact;
import onewindow.casework.rules.InspectionFact;
import onewindow.casework.rules.JointFact;
import onewindow.casework.rules.ProcedureFact;
import onewindow.casework.rules.PublicityFact;
import onewindow.casework.rules.RecusalFact;
import onewindow.casework.rules.ReportUpFact;
import onewindow.casework.rules.RestrictionFact;
import onewindow.casework.rules.ThirdPartyFact;

/** By which fact an act beside the main line is known again when its submission is repeated. */
final class FirstFacts {
    private FirstFacts() {}

    static Class<? extends CaseFact> of(ProceedingAct act) {
        return switch (act) {
            case ProcedureAct.Begin begin -> ProcedureFact.ProcedureBegun.class;
            case ProcedureAct.End end -> ProcedureFact.ProcedureEnded.class;
            case ExtensionAct.Ask ask -> ExtensionFact.ExtensionAsked.class;
            case ExtensionAct.Approve approve -> ExtensionFact.LimitExtended.class;
            case ExtensionAct.Deny deny -> ExtensionFact.ExtensionDenied.class;
            case ClosingAct.Withdraw withdraw -> ClosingFact.ApplicationWithdrawn.class;
            case ClosingAct.Remind remind -> ClosingFact.SupplementReminded.class;
            case ClosingAct.Terminate terminate -> ClosingFact.CaseTerminated.class;
            case ClosingAct.StepBack back -> ClosingFact.CaseSteppedBack.class;
            case ClosingAct.StepOn on -> ClosingFact.CaseSteppedOn.class;
            case HearingAct.Tell tell -> HearingFact.HearingRightsTold.class;
            case HearingAct.Request request -> HearingFact.HearingRequested.class;
            case HearingAct.Waive waive -> HearingFact.HearingWaived.class;
            case HearingAct.Call call -> HearingFact.HearingCalled.class;
            case HearingAct.Hold hold -> HearingFact.HearingHeld.class;
            case InspectionAct.Assign assign -> InspectionFact.InspectionAssigned.class;
            case InspectionAct.Record record -> InspectionFact.InspectionRecorded.class;
            case RecusalAct.Ask ask -> RecusalFact.RecusalAsked.class;
            case RecusalAct.Rule rule ->
                rule.granted() ? RecusalFact.RecusalGranted.class : RecusalFact.RecusalDenied.class;
            case JointAct.Ask ask -> JointFact.OpinionAsked.class;
            case JointAct.Answer answer -> JointFact.OpinionGiven.class;
            case ReportUpAct.Send send -> ReportUpFact.CaseReportedUp.class;
            case ReportUpAct.Answer answer -> ReportUpFact.SuperiorAnswered.class;
            case ThirdPartyAct.Tell tell -> ThirdPartyFact.ThirdPartyTold.class;
            case DeliveryAct.Choose choose -> DeliveryFact.WayChosen.class;
            case DeliveryAct.Attempt attempt -> DeliveryFact.DeliveryFailed.class;
            case DeliveryAct.Leave leave -> DeliveryFact.ResultLeft.class;
            case DeliveryAct.Announce announce -> DeliveryFact.DeliveryAnnounced.class;
            case DeliveryAct.Conclude conclude -> DeliveryFact.NoticeConcluded.class;
            case PublicityAct.Withhold withhold -> PublicityFact.ResultWithheld.class;
            case PublicityAct.Publish publish -> PublicityFact.ResultPublished.class;
            case RestrictionAct.Restrict restrict -> RestrictionFact.ApplicantRestricted.class;
            case RestrictionAct.End end -> RestrictionFact.RestrictionEnded.class;
            case ThirdPartyAct.Hear hear -> ThirdPartyFact.StatementHeard.class;
        };
    }
}
