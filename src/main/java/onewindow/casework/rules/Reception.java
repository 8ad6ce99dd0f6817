package onewindow.casework.rules;

import static onewindow.casework.CaseReason.MATERIAL_NOT_LISTED;
import static onewindow.casework.CaseReason.MATERIAL_NOT_TICKED;
import static onewindow.casework.CaseReason.PROBLEM_NOT_NAMED;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import onewindow.casework.AcceptanceAct;
import onewindow.casework.Act.Ticked;
import onewindow.casework.MaterialState;
import onewindow.casework.rules.AcceptanceFact.CorrectedOnSpot;
import onewindow.platform.Clause;
import onewindow.platform.Outcome;
import onewindow.platform.Refusal;

/** Taking an application in: the checklist is complete, and holds nothing that the guide does not list. */
public final class Reception {
    private Reception() {}

    /** The checklist as it will stand in the case; refused while a needed line is not ticked or a line is not listed. */
    @Clause({"A3.3", "A6.1", "LIC-31"})
    public static Outcome<List<ChecklistLine>> checklist(List<ListedMaterial> listed, List<Ticked> ticked) {
        Map<Integer, Ticked> found =
                ticked.stream().collect(Collectors.toMap(Ticked::material, Function.identity(), (a, b) -> b));
        var refusals = new ArrayList<Refusal>();
        var lines = new ArrayList<ChecklistLine>();
        for (var material : listed) {
            var tick = found.remove(material.material());
            if (tick == null && material.needed()) refusals.add(Refusal.of(MATERIAL_NOT_TICKED, material.name()));
            else lines.add(line(material, tick, refusals));
        }
        found.keySet().forEach(stranger -> refusals.add(Refusal.of(MATERIAL_NOT_LISTED, stranger)));
        return refusals.isEmpty() ? Outcome.done(lines) : Outcome.refused(refusals);
    }

    /** A material that is there, with a problem named, was mended at the window before it was taken in (当场更正). */
    @Clause("LIC-32.3")
    public static Optional<CorrectedOnSpot> mended(List<ChecklistLine> lines) {
        var mended = lines.stream()
                .filter(ChecklistLine::wasMended)
                .map(line -> new AcceptanceAct.Correction(line.material(), line.problem(), ""))
                .toList();
        return mended.isEmpty() ? Optional.empty() : Optional.of(new CorrectedOnSpot(mended));
    }

    private static ChecklistLine line(
            ListedMaterial material, @org.jspecify.annotations.Nullable Ticked tick, List<Refusal> refusals) {
        var state = tick == null ? MaterialState.NOT_NEEDED : tick.state();
        if (material.needed() && state == MaterialState.NOT_NEEDED)
            refusals.add(Refusal.of(MATERIAL_NOT_TICKED, material.name()));
        var problem = tick == null ? "" : tick.problem().strip();
        if (state == MaterialState.DEFECTIVE && problem.isEmpty())
            refusals.add(Refusal.of(PROBLEM_NOT_NAMED, material.name()));
        return new ChecklistLine(
                material.material(),
                material.name(),
                material.form(),
                material.originals(),
                material.copies(),
                state,
                problem);
    }
}
