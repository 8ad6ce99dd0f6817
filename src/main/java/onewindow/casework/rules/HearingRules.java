package onewindow.casework.rules;

import static onewindow.casework.CaseReason.NOT_POSSIBLE_NOW;
import static onewindow.casework.HearingReason.*;
import static onewindow.casework.RecusalReason.HEARING_CHAIR_RECUSED;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import onewindow.casework.Finding;
import onewindow.casework.HearingAct;
import onewindow.casework.HearingParty;
import onewindow.casework.ProcedureKind;
import onewindow.casework.rules.HearingFact.HearingHeld;
import onewindow.casework.rules.HearingFact.HearingRequested;
import onewindow.casework.rules.HearingFact.HearingRightsTold;
import onewindow.casework.rules.HearingFact.HearingWaived;
import onewindow.casework.rules.ProcedureFact.ProcedureEnded;
import onewindow.casework.rules.Suspension.Cause;
import onewindow.platform.ChinaTime;
import onewindow.platform.Clause;
import onewindow.platform.Outcome;
import onewindow.platform.Refusal;

/** The hearing (听证): told, asked for in time, called in time under a chair who took no part, held with signed minutes. */
final class HearingRules {
    private HearingRules() {}

    static Outcome<List<CaseFact>> decide(CaseFile file, HearingAct act, Setting setting) {
        return switch (act) {
            case HearingAct.Tell tell -> tell(file, tell, setting);
            case HearingAct.Request request -> request(file, request, setting);
            case HearingAct.Waive waive -> waive(file, waive, setting);
            case HearingAct.Call call -> HearingCall.call(file, call, setting);
            case HearingAct.Hold hold -> hold(file, hold, setting);
        };
    }

    @Clause("LIC-47")
    private static Outcome<List<CaseFact>> tell(CaseFile file, HearingAct.Tell tell, Setting setting) {
        var hindrances = whyNotTell(file);
        if (!hindrances.isEmpty()) return Outcome.refused(hindrances);
        var refusals = new ArrayList<Refusal>();
        SpecialProcedures.needed(tell.reason(), HEARING_REASON_MISSING, refusals);
        if (!refusals.isEmpty()) return Outcome.refused(refusals);
        var askBy = setting.calendar()
                .days()
                .plusWorkingDays(setting.today(), setting.steps().hearing().requestDays());
        return Outcome.done(List.of(new HearingRightsTold(tell.reason().strip(), askBy.day())));
    }

    static List<Refusal> whyNotTell(CaseFile file) {
        if (!SpecialProcedures.isUnderWay(file)) return List.of(Refusal.of(NOT_POSSIBLE_NOW, file.state()));
        return log(file)
                .told()
                .map(told -> List.of(Refusal.of(HEARING_TOLD_ALREADY, told.askBy())))
                .orElse(List.of());
    }

    /** Whoever was told asks within five days; what the office holds of itself needs a reason instead. */
    @Clause({"LIC-46", "LIC-47"})
    private static Outcome<List<CaseFact>> request(CaseFile file, HearingAct.Request request, Setting setting) {
        var hindrances = whyNotRequest(file);
        if (!hindrances.isEmpty()) return Outcome.refused(hindrances);
        var refusals = new ArrayList<Refusal>();
        var asked = request.askedOn();
        if (asked.isAfter(setting.today()) || asked.isBefore(ChinaTime.dateOf(file.receivedAt())))
            refusals.add(Refusal.of(HEARING_DAY_WRONG, ChinaTime.dateOf(file.receivedAt()), setting.today()));
        if (request.by() == HearingParty.OFFICE)
            SpecialProcedures.needed(request.reason(), HEARING_REASON_MISSING, refusals);
        else if (log(file).told().isEmpty()) refusals.add(Refusal.of(HEARING_NOT_TOLD));
        else {
            var askBy = log(file).told().orElseThrow().askBy();
            if (asked.isAfter(askBy)) refusals.add(Refusal.of(HEARING_ASKED_TOO_LATE, askBy));
        }
        if (!refusals.isEmpty()) return Outcome.refused(refusals);
        var holdBy = setting.calendar()
                .days()
                .plusWorkingDays(asked, setting.steps().hearing().holdingDays());
        return Outcome.done(List.of(
                new HearingRequested(request.by(), asked, request.reason().strip(), holdBy.day())));
    }

    static List<Refusal> whyNotRequest(CaseFile file) {
        if (!SpecialProcedures.isUnderWay(file)) return List.of(Refusal.of(NOT_POSSIBLE_NOW, file.state()));
        return log(file)
                .requested()
                .map(request -> List.of(Refusal.of(HEARING_REQUESTED_ALREADY, request.askedOn())))
                .orElse(List.of());
    }

    /** Nobody needs to wait for the end of the term when it is said in writing that no hearing is wanted. */
    @Clause("LIC-47")
    private static Outcome<List<CaseFact>> waive(CaseFile file, HearingAct.Waive waive, Setting setting) {
        var hindrances = whyNotWaive(file);
        if (!hindrances.isEmpty()) return Outcome.refused(hindrances);
        if (waive.on().isAfter(setting.today()) || waive.on().isBefore(ChinaTime.dateOf(file.receivedAt())))
            return Outcome.refused(HEARING_DAY_WRONG, ChinaTime.dateOf(file.receivedAt()), setting.today());
        return Outcome.done(List.of(new HearingWaived(waive.on())));
    }

    static List<Refusal> whyNotWaive(CaseFile file) {
        var hindrances = whyNotRequest(file);
        if (!hindrances.isEmpty()) return hindrances;
        return log(file).told().isEmpty() ? List.of(Refusal.of(HEARING_NOT_TOLD)) : List.of();
    }

    /** With the signed minutes the hearing ends, and the clocks run again. */
    @Clause("LIC-48")
    private static Outcome<List<CaseFact>> hold(CaseFile file, HearingAct.Hold hold, Setting setting) {
        var hindrances = whyNotHold(file, setting);
        if (!hindrances.isEmpty()) return Outcome.refused(hindrances);
        var refusals = new ArrayList<Refusal>();
        SpecialProcedures.needed(hold.minutes(), MINUTES_MISSING, refusals);
        SpecialProcedures.needed(hold.signers(), MINUTES_NOT_SIGNED, refusals);
        SpecialProcedures.needed(hold.conclusion(), HEARING_CONCLUSION_MISSING, refusals);
        if (!refusals.isEmpty()) return Outcome.refused(refusals);
        var facts = new ArrayList<CaseFact>();
        facts.add(new HearingHeld(hold.applicantCame(), hold.conclusion().strip()));
        running(file).ifPresent(procedure -> {
            facts.add(new ProcedureEnded(
                    procedure.number(), Finding.COMPLETED, hold.conclusion().strip(), ""));
            Resumption.afterEndOf(Cause.SPECIAL_PROCEDURE, procedure.number(), file, setting)
                    .ifPresent(facts::add);
        });
        return Outcome.done(facts);
    }

    static List<Refusal> whyNotHold(CaseFile file, Setting setting) {
        if (!SpecialProcedures.isUnderWay(file)) return List.of(Refusal.of(NOT_POSSIBLE_NOW, file.state()));
        var called = log(file).called();
        if (called.isEmpty() || !log(file).isOutstanding()) return List.of(Refusal.of(HEARING_NOT_CALLED));
        var at = called.get().heldAt();
        if (RecusalRules.log(file).barring(called.get().chair()).isPresent())
            return List.of(Refusal.of(HEARING_CHAIR_RECUSED));
        return setting.now().isBefore(at) ? List.of(Refusal.of(HEARING_NOT_YET, at)) : List.of();
    }

    /** What keeps a decision waiting: the term to ask, or a hearing without its minutes. */
    @Clause({"LIC-47", "LIC-48"})
    static List<Refusal> whyNotDecide(CaseFile file, Setting setting) {
        var log = log(file);
        if (log.isOutstanding()) return List.of(Refusal.of(HEARING_OUTSTANDING));
        var told = log.told();
        if (told.isEmpty() || log.held().isPresent() || log.waived().isPresent()) return List.of();
        var askBy = told.get().askBy();
        return setting.today().isAfter(askBy) ? List.of() : List.of(Refusal.of(HEARING_TERM_RUNS, askBy));
    }

    static Optional<Procedure> running(CaseFile file) {
        return file.proceedings().procedures().all().stream()
                .filter(one -> one.isRunning() && one.begun().kind() == ProcedureKind.HEARING)
                .findFirst();
    }

    static HearingLog log(CaseFile file) {
        return file.proceedings().hearing();
    }
}
