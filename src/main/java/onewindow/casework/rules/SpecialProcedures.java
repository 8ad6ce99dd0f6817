package onewindow.casework.rules;

import static onewindow.casework.CaseReason.NOT_POSSIBLE_NOW;
import static onewindow.casework.HearingReason.HEARING_HAS_OWN_STEPS;
import static onewindow.casework.ProcedureReason.NORM_MISSING;
import static onewindow.casework.ProcedureReason.NO_PROCEDURE_RUNS;
import static onewindow.casework.ProcedureReason.PLANNED_DAYS_MISSING;
import static onewindow.casework.ProcedureReason.PROCEDURE_NOT_RUNNING;
import static onewindow.casework.ProcedureReason.PROCEDURE_REASON_MISSING;
import static onewindow.casework.ProcedureReason.PROCEDURE_RUNS_ALREADY;
import static onewindow.casework.ProcedureReason.RESULT_MISSING;
import static onewindow.casework.ProcedureReason.STEP_NOT_NAMED;
import static onewindow.casework.ProcedureReason.TWO_OFFICERS_NEEDED;

import java.util.ArrayList;
import java.util.List;
import onewindow.casework.CaseState;
import onewindow.casework.Finding;
import onewindow.casework.ProcedureAct;
import onewindow.casework.ProcedureKind;
import onewindow.casework.rules.ProcedureFact.ProcedureBegun;
import onewindow.casework.rules.ProcedureFact.ProcedureEnded;
import onewindow.casework.rules.Suspension.Cause;
import onewindow.platform.Clause;
import onewindow.platform.OfficerNo;
import onewindow.platform.Outcome;
import onewindow.platform.Reason;
import onewindow.platform.Refusal;

/** Hearing, auction, inspection, expert review and the like (特别程序): outside the limits, from a written notice to their end. */
final class SpecialProcedures {
    private static final int LEAST_INSPECTORS = 2;

    private SpecialProcedures() {}

    static Outcome<List<CaseFact>> decide(CaseFile file, ProcedureAct act, Setting setting) {
        return switch (act) {
            case ProcedureAct.Begin begin -> begin(file, begin, setting);
            case ProcedureAct.End end -> end(file, end, setting);
        };
    }

    /** The days left out are counted from the notice to the end; only the planned ones are written by hand. */
    @Clause({"LIC-45", "LIC-55"})
    private static Outcome<List<CaseFact>> begin(CaseFile file, ProcedureAct.Begin begin, Setting setting) {
        var hindrances = whyNotBegin(file);
        if (!hindrances.isEmpty()) return Outcome.refused(hindrances);
        var refusals = new ArrayList<Refusal>();
        var name = begin.name().strip();
        if (begin.kind() == ProcedureKind.HEARING) refusals.add(Refusal.of(HEARING_HAS_OWN_STEPS));
        if (begin.kind() == ProcedureKind.NAMED_IN_GUIDE && name.isEmpty()) refusals.add(Refusal.of(STEP_NOT_NAMED));
        if (begin.plannedDays() < 1) refusals.add(Refusal.of(PLANNED_DAYS_MISSING));
        needed(begin.reason(), PROCEDURE_REASON_MISSING, refusals);
        file.proceedings().procedures().all().stream()
                .filter(one -> one.isRunning()
                        && one.begun().kind() == begin.kind()
                        && one.begun().name().equals(name))
                .forEach(one -> refusals.add(Refusal.of(PROCEDURE_RUNS_ALREADY, begin.kind())));
        var officers =
                begin.officers().stream().map(OfficerNo::value).distinct().toList();
        if (begin.kind().isInspection() && officers.size() < LEAST_INSPECTORS)
            refusals.add(Refusal.of(TWO_OFFICERS_NEEDED, officers.size()));
        RecusalRules.able(file, officers, refusals);
        if (!refusals.isEmpty()) return Outcome.refused(refusals);
        var until = setting.calendar().days().plusWorkingDays(setting.today(), begin.plannedDays());
        return Outcome.done(List.of(new ProcedureBegun(
                file.proceedings().procedures().all().size() + 1,
                begin.kind(),
                name,
                begin.plannedDays(),
                until.day(),
                begin.reason().strip(),
                officers)));
    }

    static List<Refusal> whyNotBegin(CaseFile file) {
        return isUnderWay(file) ? List.of() : List.of(Refusal.of(NOT_POSSIBLE_NOW, file.state()));
    }

    static List<Refusal> whyNotEnd(CaseFile file) {
        return file.proceedings().procedures().all().stream()
                        .anyMatch(one -> one.isRunning() && one.begun().kind() != ProcedureKind.HEARING)
                ? List.of()
                : List.of(Refusal.of(NO_PROCEDURE_RUNS));
    }

    /** With the last procedure that holds them the clocks run again; a failed inspection names the technical norm. */
    @Clause({"LIC-45", "LIC-55"})
    private static Outcome<List<CaseFact>> end(CaseFile file, ProcedureAct.End end, Setting setting) {
        var running = file.proceedings().procedures().find(end.procedure()).filter(Procedure::isRunning);
        if (running.isEmpty()) return Outcome.refused(PROCEDURE_NOT_RUNNING, end.procedure());
        if (running.get().begun().kind() == ProcedureKind.HEARING) return Outcome.refused(HEARING_HAS_OWN_STEPS);
        var refusals = new ArrayList<Refusal>();
        needed(end.result(), RESULT_MISSING, refusals);
        if (end.finding() == Finding.FAILS && running.get().begun().kind().isInspection())
            needed(end.norm(), NORM_MISSING, refusals);
        if (!refusals.isEmpty()) return Outcome.refused(refusals);
        var facts = new ArrayList<CaseFact>();
        facts.add(new ProcedureEnded(
                end.procedure(), end.finding(), end.result().strip(), end.norm().strip()));
        Resumption.afterEndOf(Cause.SPECIAL_PROCEDURE, end.procedure(), file, setting)
                .ifPresent(facts::add);
        return Outcome.done(facts);
    }

    /** Accepted and not decided, whether its clocks run or stand. */
    static boolean isUnderWay(CaseFile file) {
        return file.state() == CaseState.ACCEPTED || file.state() == CaseState.PAUSED;
    }

    static void needed(String words, Reason reason, List<Refusal> refusals) {
        if (words.isBlank()) refusals.add(Refusal.of(reason));
    }
}
