package onewindow.casework.rules;

import static onewindow.casework.CaseReason.DELIVERED_BEFORE_DECISION;
import static onewindow.casework.CaseReason.NOT_POSSIBLE_NOW;
import static onewindow.casework.DeliveryReason.ANNOUNCED_ALREADY;
import static onewindow.casework.DeliveryReason.ATTEMPT_OUTCOME_MISSING;
import static onewindow.casework.DeliveryReason.LEFT_PLACE_MISSING;
import static onewindow.casework.DeliveryReason.LEFT_REASON_MISSING;
import static onewindow.casework.DeliveryReason.NOTICE_PLACE_MISSING;
import static onewindow.casework.DeliveryReason.NOTICE_RUNS_YET;
import static onewindow.casework.DeliveryReason.NOT_ANNOUNCED;
import static onewindow.casework.DeliveryReason.NOT_TRIED_YET;
import static onewindow.casework.DeliveryReason.WAY_CHOSEN_ALREADY;
import static onewindow.casework.DeliveryReason.WITNESS_MISSING;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import onewindow.casework.CaseState;
import onewindow.casework.DeliveryAct;
import onewindow.casework.rules.DeliveryFact.DeliveryAnnounced;
import onewindow.casework.rules.DeliveryFact.DeliveryFailed;
import onewindow.casework.rules.DeliveryFact.NoticeConcluded;
import onewindow.casework.rules.DeliveryFact.ResultLeft;
import onewindow.casework.rules.DeliveryFact.WayChosen;
import onewindow.platform.ChinaTime;
import onewindow.platform.Clause;
import onewindow.platform.Outcome;
import onewindow.platform.Refusal;

/** When handing over does not do: another way, a failed try, leaving it before witnesses, public notice as the last resort. */
final class DeliveryByLaw {
    private DeliveryByLaw() {}

    static Outcome<List<CaseFact>> decide(CaseFile file, DeliveryAct act, Setting setting) {
        return switch (act) {
            case DeliveryAct.Choose choose -> choose(file, choose);
            case DeliveryAct.Attempt attempt -> attempt(file, attempt, setting);
            case DeliveryAct.Leave leave -> leave(file, leave, setting);
            case DeliveryAct.Announce announce -> announce(file, announce, setting);
            case DeliveryAct.Conclude conclude -> conclude(file, setting);
        };
    }

    @Clause("LIC-44")
    private static Outcome<List<CaseFact>> choose(CaseFile file, DeliveryAct.Choose choose) {
        var refusals = new ArrayList<>(whyNotChoose(file));
        if (refusals.isEmpty() && choose.way() == Delivery.chosenWay(file))
            refusals.add(Refusal.of(WAY_CHOSEN_ALREADY, choose.way()));
        return told(refusals, new WayChosen(choose.way()));
    }

    @Clause("LIC-44")
    private static Outcome<List<CaseFact>> attempt(CaseFile file, DeliveryAct.Attempt attempt, Setting setting) {
        var refusals = new ArrayList<>(whyNotTry(file));
        if (!refusals.isEmpty()) return Outcome.refused(refusals);
        SpecialProcedures.needed(attempt.outcome(), ATTEMPT_OUTCOME_MISSING, refusals);
        checkDay(file, attempt.on(), setting, refusals);
        return told(
                refusals,
                new DeliveryFailed(
                        attempt.way(), attempt.on(), attempt.outcome().strip()));
    }

    /** Witnesses, or a recording of the leaving; without either it proves nothing. */
    @Clause("CPL-89")
    private static Outcome<List<CaseFact>> leave(CaseFile file, DeliveryAct.Leave leave, Setting setting) {
        var refusals = new ArrayList<>(whyNotTry(file));
        if (!refusals.isEmpty()) return Outcome.refused(refusals);
        SpecialProcedures.needed(leave.place(), LEFT_PLACE_MISSING, refusals);
        SpecialProcedures.needed(leave.reason(), LEFT_REASON_MISSING, refusals);
        if (leave.witnesses().isEmpty() && leave.recording().isBlank()) refusals.add(Refusal.of(WITNESS_MISSING));
        checkDay(file, leave.on(), setting, refusals);
        return told(
                refusals,
                new ResultLeft(
                        leave.on(),
                        leave.reason().strip(),
                        leave.witnesses().size(),
                        leave.recording().strip()));
    }

    /** Only after another way was tried in vain. The notice runs so many plain days from the day after it was made public. */
    @Clause({"CPL-95", "CIV-201", "CIV-203"})
    private static Outcome<List<CaseFact>> announce(CaseFile file, DeliveryAct.Announce announce, Setting setting) {
        var refusals = new ArrayList<>(whyNotAnnounce(file));
        if (!refusals.isEmpty()) return Outcome.refused(refusals);
        SpecialProcedures.needed(announce.where(), NOTICE_PLACE_MISSING, refusals);
        checkDay(file, announce.on(), setting, refusals);
        var lastDay = setting.calendar()
                .days()
                .thisOrNextWorkingDay(announce.on().plusDays(setting.numbers().publicNoticeDays()));
        return told(
                refusals, new DeliveryAnnounced(announce.on(), announce.where().strip(), lastDay));
    }

    @Clause("CPL-95")
    private static Outcome<List<CaseFact>> conclude(CaseFile file, Setting setting) {
        var refusals = whyNotConclude(file, setting);
        if (!refusals.isEmpty()) return Outcome.refused(refusals);
        var lastDay = file.proceedings().delivery().announced().orElseThrow().lastDay();
        return Outcome.done(List.of(new NoticeConcluded(lastDay)));
    }

    /** He may choose anew until the result is with him. */
    static List<Refusal> whyNotChoose(CaseFile file) {
        return file.state().isClosed() ? List.of(Refusal.of(NOT_POSSIBLE_NOW, file.state())) : List.of();
    }

    static List<Refusal> whyNotTry(CaseFile file) {
        return file.state() == CaseState.DECIDED ? List.of() : List.of(Refusal.of(NOT_POSSIBLE_NOW, file.state()));
    }

    static List<Refusal> whyNotAnnounce(CaseFile file) {
        var refusals = new ArrayList<>(whyNotTry(file));
        var delivery = file.proceedings().delivery();
        if (refusals.isEmpty() && delivery.attempts().isEmpty()) refusals.add(Refusal.of(NOT_TRIED_YET));
        delivery.announced().ifPresent(notice -> refusals.add(Refusal.of(ANNOUNCED_ALREADY, notice.on())));
        return refusals;
    }

    static List<Refusal> whyNotConclude(CaseFile file, Setting setting) {
        var hindrances = whyNotTry(file);
        if (!hindrances.isEmpty()) return hindrances;
        var notice = file.proceedings().delivery().announced();
        if (notice.isEmpty()) return List.of(Refusal.of(NOT_ANNOUNCED));
        var lastDay = notice.get().lastDay();
        return setting.today().isAfter(lastDay) ? List.of() : List.of(Refusal.of(NOTICE_RUNS_YET, lastDay));
    }

    private static void checkDay(CaseFile file, LocalDate on, Setting setting, List<Refusal> refusals) {
        var decidedOn = ChinaTime.dateOf(file.decidedAt().orElseThrow());
        if (on.isBefore(decidedOn) || on.isAfter(setting.today()))
            refusals.add(Refusal.of(DELIVERED_BEFORE_DECISION, decidedOn, setting.today()));
    }

    private static Outcome<List<CaseFact>> told(List<Refusal> refusals, DeliveryFact fact) {
        return refusals.isEmpty() ? Outcome.done(List.of(fact)) : Outcome.refused(refusals);
    }
}
