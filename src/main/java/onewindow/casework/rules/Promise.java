package onewindow.casework.rules;

import static onewindow.casework.AcceptanceReason.CHASE_NOT_NAMED;
import static onewindow.casework.AcceptanceReason.NOT_CHASED_YET;
import static onewindow.casework.AcceptanceReason.NOT_DEFERRABLE;
import static onewindow.casework.AcceptanceReason.NO_PROMISE;
import static onewindow.casework.AcceptanceReason.NO_ROOM_FOR_PROMISE;
import static onewindow.casework.AcceptanceReason.PROMISE_DAY_WRONG;
import static onewindow.casework.AcceptanceReason.PROMISE_KEPT;
import static onewindow.casework.AcceptanceReason.PROMISE_NOT_SIGNED;
import static onewindow.casework.AcceptanceReason.PROMISE_NOT_YET_DUE;
import static onewindow.casework.CaseReason.CLOCK_STOPPED;
import static onewindow.casework.CaseReason.MATERIALS_MISSING;
import static onewindow.casework.CaseReason.NOTHING_OUTSTANDING;
import static onewindow.casework.CaseReason.NOT_OUTSTANDING;
import static onewindow.casework.CaseReason.REFUSAL_BASIS_MISSING;
import static onewindow.casework.CaseReason.REFUSAL_REASON_MISSING;
import static onewindow.casework.CaseReason.REFUSAL_REMEDY_MISSING;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import onewindow.casework.CaseState;
import onewindow.casework.PromiseAct;
import onewindow.casework.rules.CaseFact.CaseAccepted;
import onewindow.casework.rules.CaseFact.CaseDecided;
import onewindow.casework.rules.PromiseFact.MaterialsPromised;
import onewindow.casework.rules.PromiseFact.PromiseBroken;
import onewindow.casework.rules.PromiseFact.PromiseChased;
import onewindow.platform.Clause;
import onewindow.platform.Outcome;
import onewindow.platform.Refusal;

/** Acceptance although secondary materials are still to come (容缺受理): a signed promise, its day, and what follows when it is broken. */
public final class Promise {
    private Promise() {}

    static Outcome<List<CaseFact>> decide(CaseFile file, PromiseAct act, Setting setting) {
        return switch (act) {
            case PromiseAct.Accept accept -> accept(file, accept, setting);
            case PromiseAct.Chase chase -> chase(file, chase);
            case PromiseAct.End end -> end(file, end, setting);
        };
    }

    /**
     * Only materials that the guide marks as deferrable; all that is missing; by a day not more than so many working days away
     * and so many before the office's own promise ends.
     */
    @Clause({"LIC-32.4", "A3.3"})
    static Outcome<List<CaseFact>> accept(CaseFile file, PromiseAct.Accept act, Setting setting) {
        var hindrances = whyNotAccept(file, setting, Set.copyOf(act.deferrable()));
        if (!hindrances.isEmpty()) return Outcome.refused(hindrances);
        var refusals = new ArrayList<Refusal>(whyNotThese(file, act));
        var last = lastDay(file, setting);
        if (!act.until().isAfter(setting.today()) || act.until().isAfter(last))
            refusals.add(Refusal.of(PROMISE_DAY_WRONG, act.until(), last));
        Acceptance.needed(act.signatory(), PROMISE_NOT_SIGNED, refusals);
        if (!refusals.isEmpty()) return Outcome.refused(refusals);
        return Outcome.done(List.of(
                new MaterialsPromised(List.copyOf(act.materials()), act.until()),
                new CaseAccepted(setting.by().value(), false)));
    }

    /** All that is missing must be secondary; where the office promises little time there is no room. */
    static List<Refusal> whyNotAccept(CaseFile file, Setting setting, Set<Integer> deferrable) {
        var past = Acceptance.whyNotRefuse(file);
        if (!past.isEmpty()) return past;
        var barred = Restriction.whyNotServe(file);
        if (!barred.isEmpty()) return barred;
        if (file.hindering().isEmpty()) return List.of(Refusal.of(NOTHING_OUTSTANDING));
        var main = file.hindering().stream()
                .filter(line -> !deferrable.contains(line.material()))
                .toList();
        if (!main.isEmpty())
            return main.stream()
                    .map(line -> Refusal.of(NOT_DEFERRABLE, line.name()))
                    .toList();
        boolean room = lastDay(file, setting).isAfter(setting.today());
        return room
                ? List.of()
                : List.of(Refusal.of(NO_ROOM_FOR_PROMISE, file.received().promisedDays()));
    }

    private static List<Refusal> whyNotThese(CaseFile file, PromiseAct.Accept act) {
        var refusals = new ArrayList<Refusal>();
        var promised = new HashSet<>(act.materials());
        var left = new ArrayList<ChecklistLine>();
        for (var line : file.hindering()) {
            if (!promised.remove(line.material())) left.add(line);
        }
        if (act.materials().isEmpty()) refusals.add(Refusal.of(NOT_OUTSTANDING, 0));
        for (var stranger : Set.copyOf(promised)) refusals.add(Refusal.of(NOT_OUTSTANDING, stranger));
        if (!left.isEmpty()) refusals.add(Refusal.of(MATERIALS_MISSING, Acceptance.namesOf(left)));
        return refusals;
    }

    /** The last day that may be promised if the case were accepted now. */
    @Clause("LIC-32.4")
    public static LocalDate lastDay(CaseFile file, Setting setting) {
        var days = setting.calendar().days();
        var farthest = days.plusWorkingDays(setting.today(), setting.numbers().promiseDays())
                .day();
        var due = setting.calendar()
                .due(setting.now(), file.received().promisedDays())
                .on();
        var before = days.minusWorkingDays(due, setting.numbers().promiseMarginDays());
        return before.isBefore(farthest) ? before : farthest;
    }

    /** A reminder is written down with how it was given. */
    @Clause("LIC-32.4")
    static Outcome<List<CaseFact>> chase(CaseFile file, PromiseAct.Chase chase) {
        var hindrances = whyNotChase(file);
        if (!hindrances.isEmpty()) return Outcome.refused(hindrances);
        if (chase.how().isBlank()) return Outcome.refused(CHASE_NOT_NAMED);
        return Outcome.done(List.of(new PromiseChased(chase.how().strip())));
    }

    static List<Refusal> whyNotChase(CaseFile file) {
        if (file.intake().promise().isEmpty() || !SecondNotice.isStillOpen(file))
            return List.of(Refusal.of(NO_PROMISE));
        return file.promisedGaps().isEmpty() ? List.of(Refusal.of(PROMISE_KEPT)) : List.of();
    }

    /** The case ends with a denial in writing, after the day has passed and the applicant was reminded. */
    @Clause({"LIC-32.4", "LIC-38", "A3.7"})
    static Outcome<List<CaseFact>> end(CaseFile file, PromiseAct.End end, Setting setting) {
        var hindrances = whyNotEnd(file, setting);
        if (!hindrances.isEmpty()) return Outcome.refused(hindrances);
        var refusals = new ArrayList<Refusal>();
        Acceptance.needed(end.reason(), REFUSAL_REASON_MISSING, refusals);
        Acceptance.needed(end.basis(), REFUSAL_BASIS_MISSING, refusals);
        Acceptance.needed(end.remedy(), REFUSAL_REMEDY_MISSING, refusals);
        if (!refusals.isEmpty()) return Outcome.refused(refusals);
        var broken = file.promisedGaps().stream().map(ChecklistLine::material).toList();
        return Outcome.done(List.of(
                new PromiseBroken(broken),
                new CaseDecided(
                        false,
                        end.reason().strip(),
                        end.reason().strip(),
                        end.basis().strip(),
                        end.remedy().strip(),
                        null)));
    }

    static List<Refusal> whyNotEnd(CaseFile file, Setting setting) {
        var hindrances = whyNotChase(file);
        if (!hindrances.isEmpty()) return hindrances;
        var renewed = RenewalRules.whyNotDeny(file, setting);
        if (!renewed.isEmpty()) return renewed;
        if (file.state() != CaseState.ACCEPTED) return List.of(Refusal.of(CLOCK_STOPPED));
        var until = file.intake().promise().orElseThrow().until();
        if (!setting.today().isAfter(until)) return List.of(Refusal.of(PROMISE_NOT_YET_DUE, until));
        return file.intake().chasedAt().isEmpty() ? List.of(Refusal.of(NOT_CHASED_YET)) : List.of();
    }
}
