package onewindow.casework.rules;

import static onewindow.casework.AcceptanceReason.CORRECTION_NOT_NAMED;
import static onewindow.casework.AcceptanceReason.NOTHING_TO_CORRECT;
import static onewindow.casework.AcceptanceReason.NOT_CORRECTABLE;
import static onewindow.casework.CaseReason.NOT_POSSIBLE_NOW;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import onewindow.casework.AcceptanceAct;
import onewindow.casework.CaseState;
import onewindow.casework.MaterialState;
import onewindow.casework.rules.AcceptanceFact.CorrectedOnSpot;
import onewindow.casework.rules.CaseFact.CaseAccepted;
import onewindow.platform.Clause;
import onewindow.platform.Outcome;
import onewindow.platform.Refusal;

/** Errors that can be mended on the spot are mended there: no notice, no waiting (当场更正). */
final class Correction {
    private Correction() {}

    /** Only what is there but wrong can be corrected. When nothing is wanting after it, the case is accepted with it. */
    @Clause({"LIC-32.3", "LIC-32.5"})
    static Outcome<List<CaseFact>> onSpot(CaseFile file, AcceptanceAct.CorrectOnSpot correct, Setting setting) {
        var hindrances = whyNot(file);
        if (!hindrances.isEmpty()) return Outcome.refused(hindrances);
        var wrong = defective(file);
        var refusals = new ArrayList<Refusal>();
        if (correct.corrections().isEmpty()) refusals.add(Refusal.of(NOTHING_TO_CORRECT));
        for (var one : correct.corrections()) {
            if (!wrong.remove(one.material())) refusals.add(Refusal.of(NOT_CORRECTABLE, one.material()));
            if (one.error().isBlank() || one.corrected().isBlank())
                refusals.add(Refusal.of(CORRECTION_NOT_NAMED, one.material()));
        }
        if (!refusals.isEmpty()) return Outcome.refused(refusals);
        var facts = new ArrayList<CaseFact>();
        facts.add(new CorrectedOnSpot(List.copyOf(correct.corrections())));
        if (file.gaps().size() == correct.corrections().size())
            facts.add(new CaseAccepted(setting.by().value(), false));
        return Outcome.done(facts);
    }

    static List<Refusal> whyNot(CaseFile file) {
        var past = Acceptance.whyNotRefuse(file);
        if (!past.isEmpty()) return past;
        if (file.state() != CaseState.RECEIVED) return List.of(Refusal.of(NOT_POSSIBLE_NOW, file.state()));
        return defective(file).isEmpty() ? List.of(Refusal.of(NOTHING_TO_CORRECT)) : List.of();
    }

    private static Set<Integer> defective(CaseFile file) {
        return file.gaps().stream()
                .filter(line -> line.state() == MaterialState.DEFECTIVE)
                .map(ChecklistLine::material)
                .collect(Collectors.toSet());
    }
}
