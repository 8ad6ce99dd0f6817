package onewindow.casework.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import onewindow.casework.AcceptanceAct;
import onewindow.casework.Act;
import onewindow.casework.CaseAct;
import onewindow.casework.ProceedingAct;
import onewindow.casework.PromiseAct;
import onewindow.casework.RecusalAct;
import onewindow.platform.Clause;
import onewindow.platform.Outcome;
import onewindow.platform.Refusal;

/** The whole life of a case on one page: which act may follow which state, and what it leads to. */
public final class CaseLifeCycle {
    private CaseLifeCycle() {}

    /**
     * The facts an act leads to on an open case, or every reason why it may not happen now. Where silence has accepted the case
     * meanwhile, the act is judged on the accepted case and that fact is written down before its own.
     */
    @Clause({"A2.2", "LIC-32.4"})
    public static Outcome<List<CaseFact>> decide(CaseFile file, Act act, Setting setting) {
        var kept = RecusalRules.whyNotAct(file, setting);
        if (!kept.isEmpty() && !(act instanceof RecusalAct)) return Outcome.refused(kept);
        var deemed = Silence.fact(file, setting);
        if (deemed.isEmpty()) return judged(file, act, setting);
        if (act instanceof Act.Accept) return Outcome.done(List.of(deemed.get()));
        return judged(Silence.asOf(file, setting), act, setting).map(facts -> before(deemed.get(), facts));
    }

    private static List<CaseFact> before(CaseFact first, List<CaseFact> facts) {
        var all = new ArrayList<CaseFact>();
        all.add(first);
        all.addAll(facts);
        return all;
    }

    private static Outcome<List<CaseFact>> judged(CaseFile file, Act act, Setting setting) {
        return switch (act) {
            case Act.Receive receive -> throw new IllegalStateException("a case is received once, by Reception");
            case Act.AskForSupplement ask -> Supplement.ask(file, ask, setting);
            case Act.Supply supply -> Supplement.supply(file, supply, setting);
            case Act.Accept accept -> Acceptance.accept(file, setting);
            case Act.Refuse refuse -> Acceptance.refuse(file, refuse, setting);
            case Act.Decide decide -> Decision.decide(file, decide, setting);
            case Act.Deliver deliver -> Delivery.deliver(file, deliver, setting);
            case Act.HandOver handOver -> HandingOver.handOver(file, handOver);
            case AcceptanceAct.CorrectOnSpot correct -> Correction.onSpot(file, correct, setting);
            case AcceptanceAct.OpenSecondNotice open -> SecondNotice.open(file, open, setting);
            case PromiseAct promise -> Promise.decide(file, promise, setting);
            case ProceedingAct proceeding -> ProceedingCycle.decide(file, proceeding, setting);
        };
    }

    /**
     * Every reason why no act of this kind may happen to the case now, whatever it would say; empty when one may.
     * {@code deferrable} are the materials that the guide lets be handed in later.
     */
    public static List<Refusal> whyNot(CaseAct act, CaseFile file, Setting setting, Set<Integer> deferrable) {
        var kept = RecusalRules.whyNotAct(file, setting);
        if (!kept.isEmpty() && act != CaseAct.RECUSAL_REQUEST && act != CaseAct.RECUSAL) return kept;
        return switch (act) {
            case CORRECTION -> Correction.whyNot(file);
            case ACCEPTANCE -> Acceptance.whyNotAccept(file);
            case DEFERRED_ACCEPTANCE -> Promise.whyNotAccept(file, setting, deferrable);
            case SECOND_NOTICE -> SecondNotice.whyNotOpen(file, setting);
            case DEFERRAL_REMINDER -> Promise.whyNotChase(file);
            case DEFERRAL_END -> Promise.whyNotEnd(file, setting);
            case SUPPLEMENT_NOTICE -> Supplement.whyNotAsk(file, setting);
            case MATERIALS -> Supplement.whyNotSupply(file);
            case REFUSAL -> Acceptance.whyNotRefuse(file);
            case DECISION -> Decision.whyNot(file, setting);
            case DELIVERY -> Delivery.whyNot(file);
            case HAND_OVER -> HandingOver.whyNot(file);
            case PROCEDURE -> SpecialProcedures.whyNotBegin(file);
            case PROCEDURE_END -> SpecialProcedures.whyNotEnd(file);
            case EXTENSION_WISH -> Extension.whyNotAsk(file, setting);
            case EXTENSION -> Extension.whyNotApprove(file, setting);
            case EXTENSION_DENIAL -> Extension.whyNotAnswer(file);
            case HEARING_RIGHTS -> HearingRules.whyNotTell(file);
            case HEARING_REQUEST -> HearingRules.whyNotRequest(file);
            case HEARING_WAIVER -> HearingRules.whyNotWaive(file);
            case HEARING_NOTICE -> HearingCall.whyNot(file);
            case HEARING_MINUTES -> HearingRules.whyNotHold(file, setting);
            case INSPECTION -> InspectionRules.whyNotAssign(file);
            case INSPECTION_RECORD -> InspectionRules.whyNotRecord(file);
            case THIRD_PARTY_NOTICE -> ThirdPartyRules.whyNot(file);
            case STATEMENT -> ThirdPartyRules.whyNot(file);
            case RECUSAL_REQUEST -> RecusalRules.whyNotAsk(file);
            case RECUSAL -> RecusalRules.whyNotRule(file);
            case JOINT_NOTICE -> JointRules.whyNotAsk(file);
            case OPINION -> JointRules.whyNotAnswer(file);
            case REPORT_UP -> ReportUpRules.whyNotSend(file);
            case SUPERIOR_ANSWER -> ReportUpRules.whyNotAnswer(file);
            case WITHDRAWAL -> Withdrawal.whyNot(file);
            case SUPPLEMENT_REMINDER -> Termination.whyNotRemind(file, setting);
            case TERMINATION -> Termination.whyNotTerminate(file, setting);
            case STEP_BACK -> SteppingBack.whyNotBack(file);
            case STEP_ON -> SteppingBack.whyNotOn(file);
            case DELIVERY_CHOICE -> DeliveryByLaw.whyNotChoose(file);
            case DELIVERY_ATTEMPT, DELIVERY_LEFT -> DeliveryByLaw.whyNotTry(file);
            case DELIVERY_NOTICE -> DeliveryByLaw.whyNotAnnounce(file);
            case DELIVERY_NOTICE_END -> DeliveryByLaw.whyNotConclude(file, setting);
            case RESTRICTION -> Restriction.whyNotRestrict(file);
            case RESTRICTION_END -> Restriction.whyNotEnd(file);
            case WITHHOLDING -> Publicity.whyNotWithhold(file);
            case PUBLICATION -> Publicity.whyNotPublish(file);
        };
    }
}
