package onewindow.casework.rules;

import java.util.List;
import onewindow.casework.ClosingAct;
import onewindow.casework.DeliveryAct;
import onewindow.casework.ExtensionAct;
import onewindow.casework.HearingAct;
import onewindow.casework.InspectionAct;
import onewindow.casework.JointAct;
import onewindow.casework.ProcedureAct;
import onewindow.casework.ProceedingAct;
import onewindow.casework.PublicityAct;
import onewindow.casework.RecusalAct;
import onewindow.casework.ReportUpAct;
import onewindow.casework.RestrictionAct;
import onewindow.casework.ThirdPartyAct;
import onewindow.platform.Outcome;

/** Which rule answers for an act beside the main line of a case. */
final class ProceedingCycle {
    private ProceedingCycle() {}

    static Outcome<List<CaseFact>> decide(CaseFile file, ProceedingAct act, Setting setting) {
        return switch (act) {
            case ProcedureAct procedure -> SpecialProcedures.decide(file, procedure, setting);
            case ExtensionAct extension -> Extension.decide(file, extension, setting);
            case ClosingAct closing -> decide(file, closing, setting);
            case ThirdPartyAct thirdParty -> ThirdPartyRules.decide(file, thirdParty, setting);
            case InspectionAct inspection -> InspectionRules.decide(file, inspection, setting);
            case RecusalAct recusal -> RecusalRules.decide(file, recusal, setting);
            case JointAct joint -> JointRules.decide(file, joint, setting);
            case ReportUpAct up -> ReportUpRules.decide(file, up, setting);
            case DeliveryAct delivery -> DeliveryByLaw.decide(file, delivery, setting);
            case PublicityAct publicity -> Publicity.decide(file, publicity);
            case RestrictionAct restriction -> Restriction.decide(file, restriction, setting);
            case HearingAct hearing -> HearingRules.decide(file, hearing, setting);
        };
    }

    private static Outcome<List<CaseFact>> decide(CaseFile file, ClosingAct act, Setting setting) {
        return switch (act) {
            case ClosingAct.Withdraw withdraw -> Withdrawal.withdraw(file, withdraw, setting);
            case ClosingAct.Remind remind -> Termination.remind(file, setting);
            case ClosingAct.Terminate terminate -> Termination.terminate(file, terminate, setting);
            case ClosingAct.StepBack back -> SteppingBack.back(file, back);
            case ClosingAct.StepOn on -> SteppingBack.on(file, on);
        };
    }
}
