package onewindow.casework.rules;

import static onewindow.casework.CaseReason.NOT_POSSIBLE_NOW;
import static onewindow.casework.ClosingReason.NOT_STEPPED_BACK;
import static onewindow.casework.ClosingReason.STEPPED_BACK_ALREADY;
import static onewindow.casework.ClosingReason.STEP_BACK_REASON_MISSING;
import static onewindow.casework.ClosingReason.STEP_ON_REPLY_MISSING;

import java.util.ArrayList;
import java.util.List;
import onewindow.casework.CaseState;
import onewindow.casework.ClosingAct;
import onewindow.casework.rules.ClosingFact.CaseSteppedBack;
import onewindow.casework.rules.ClosingFact.CaseSteppedOn;
import onewindow.platform.Clause;
import onewindow.platform.Outcome;
import onewindow.platform.Refusal;

/** A step back with its reason (退回): nothing is lost, nobody gains time, and the reason is read by supervision. */
final class SteppingBack {
    private SteppingBack() {}

    @Clause("A3.7")
    static Outcome<List<CaseFact>> back(CaseFile file, ClosingAct.StepBack back) {
        var hindrances = whyNotBack(file);
        if (!hindrances.isEmpty()) return Outcome.refused(hindrances);
        var refusals = new ArrayList<Refusal>();
        SpecialProcedures.needed(back.reason(), STEP_BACK_REASON_MISSING, refusals);
        if (!refusals.isEmpty()) return Outcome.refused(refusals);
        return Outcome.done(
                List.of(new CaseSteppedBack(file.state(), back.reason().strip())));
    }

    static List<Refusal> whyNotBack(CaseFile file) {
        if (file.state() == CaseState.DECIDED) return List.of();
        if (!SpecialProcedures.isUnderWay(file)) return List.of(Refusal.of(NOT_POSSIBLE_NOW, file.state()));
        return file.proceedings()
                .closing()
                .withWindow()
                .map(back -> List.of(Refusal.of(STEPPED_BACK_ALREADY, back.at(), back.reason())))
                .orElse(List.of());
    }

    @Clause("A3.7")
    static Outcome<List<CaseFact>> on(CaseFile file, ClosingAct.StepOn on) {
        var hindrances = whyNotOn(file);
        if (!hindrances.isEmpty()) return Outcome.refused(hindrances);
        var refusals = new ArrayList<Refusal>();
        SpecialProcedures.needed(on.reply(), STEP_ON_REPLY_MISSING, refusals);
        if (!refusals.isEmpty()) return Outcome.refused(refusals);
        return Outcome.done(List.of(new CaseSteppedOn(on.reply().strip())));
    }

    static List<Refusal> whyNotOn(CaseFile file) {
        boolean withWindow = file.proceedings().closing().withWindow().isPresent();
        return withWindow && SpecialProcedures.isUnderWay(file) ? List.of() : List.of(Refusal.of(NOT_STEPPED_BACK));
    }
}
