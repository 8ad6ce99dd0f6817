package onewindow.casework.rules;

import static onewindow.casework.CaseReason.NOTHING_OUTSTANDING;
import static onewindow.casework.CaseReason.NOT_POSSIBLE_NOW;
import static onewindow.casework.CaseReason.REFUSAL_BASIS_MISSING;
import static onewindow.casework.CaseReason.REFUSAL_REASON_MISSING;
import static onewindow.casework.CaseReason.REFUSAL_REMEDY_MISSING;
import static onewindow.casework.CaseReason.STILL_TIME_TO_SUPPLEMENT;
import static onewindow.casework.ClosingReason.NOT_REMINDED;
import static onewindow.casework.ClosingReason.REFUSED_INSTEAD;
import static onewindow.casework.ClosingReason.REMINDED_ALREADY;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import onewindow.casework.CaseState;
import onewindow.casework.ClosingAct;
import onewindow.casework.rules.ClosingFact.CaseTerminated;
import onewindow.casework.rules.ClosingFact.SupplementReminded;
import onewindow.casework.rules.Suspension.Cause;
import onewindow.platform.Clause;
import onewindow.platform.Outcome;
import onewindow.platform.Refusal;

/** What was asked for never came (逾期不补正): reminded once, then closed in writing, never silently. */
final class Termination {
    private Termination() {}

    @Clause({"A3.6", "LIC-32.4"})
    static Outcome<List<CaseFact>> remind(CaseFile file, Setting setting) {
        var hindrances = whyNotRemind(file, setting);
        if (!hindrances.isEmpty()) return Outcome.refused(hindrances);
        var last = setting.calendar()
                .days()
                .plusWorkingDays(setting.today(), setting.steps().reminderDays());
        return Outcome.done(List.of(new SupplementReminded(last.day())));
    }

    static List<Refusal> whyNotRemind(CaseFile file, Setting setting) {
        if (!waits(file)) return List.of(Refusal.of(NOTHING_OUTSTANDING));
        var reminded = file.proceedings().closing().remindedAt();
        if (reminded.isPresent()) return List.of(Refusal.of(REMINDED_ALREADY, reminded.get()));
        return stillTime(file.notices().first().orElseThrow().answerBy(), setting);
    }

    /** Before acceptance the same want is a ground to refuse it; after acceptance the case is closed with a remedy. */
    @Clause({"A3.7", "LIC-38"})
    static Outcome<List<CaseFact>> terminate(CaseFile file, ClosingAct.Terminate terminate, Setting setting) {
        var hindrances = whyNotTerminate(file, setting);
        if (!hindrances.isEmpty()) return Outcome.refused(hindrances);
        var refusals = new ArrayList<Refusal>();
        SpecialProcedures.needed(terminate.reason(), REFUSAL_REASON_MISSING, refusals);
        SpecialProcedures.needed(terminate.basis(), REFUSAL_BASIS_MISSING, refusals);
        SpecialProcedures.needed(terminate.remedy(), REFUSAL_REMEDY_MISSING, refusals);
        if (!refusals.isEmpty()) return Outcome.refused(refusals);
        return Outcome.done(List.of(new CaseTerminated(
                terminate.reason().strip(),
                terminate.basis().strip(),
                terminate.remedy().strip())));
    }

    static List<Refusal> whyNotTerminate(CaseFile file, Setting setting) {
        if (file.state().isClosed() || file.state() == CaseState.DECIDED)
            return List.of(Refusal.of(NOT_POSSIBLE_NOW, file.state()));
        if (file.state() == CaseState.AWAITING_SUPPLEMENT) return List.of(Refusal.of(REFUSED_INSTEAD));
        if (!waits(file)) return List.of(Refusal.of(NOTHING_OUTSTANDING));
        var renewed = RenewalRules.whyNotDeny(file, setting);
        if (!renewed.isEmpty()) return renewed;
        var last = file.proceedings().closing().lastDay();
        return last.isEmpty() ? List.of(Refusal.of(NOT_REMINDED)) : stillTime(last.get(), setting);
    }

    private static List<Refusal> stillTime(LocalDate last, Setting setting) {
        return setting.today().isAfter(last) ? List.of() : List.of(Refusal.of(STILL_TIME_TO_SUPPLEMENT, last));
    }

    private static boolean waits(CaseFile file) {
        boolean waiting = file.state() == CaseState.AWAITING_SUPPLEMENT
                || file.standstills().isRunning(Cause.SUPPLEMENT);
        return waiting && !file.gaps().isEmpty() && !file.state().isClosed();
    }
}
