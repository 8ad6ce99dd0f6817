package onewindow.casework.rules;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import onewindow.casework.Act.Gap;

/** The materials of a case (材料清单) by their number in the guide, as they stand now. */
final class Checklist {
    private final Map<Integer, ChecklistLine> lines = new LinkedHashMap<>();

    void listed(ChecklistLine line) {
        lines.put(line.material(), line);
    }

    void asked(List<Gap> gaps) {
        for (var gap : gaps) becomes(gap.material(), line -> line.lacking(gap.problem()));
    }

    void mended(int material) {
        becomes(material, line -> line.isGap() ? line.mended() : line);
    }

    void present(int material) {
        becomes(material, ChecklistLine::present);
    }

    private void becomes(int material, UnaryOperator<ChecklistLine> change) {
        lines.computeIfPresent(material, (no, line) -> change.apply(line));
    }

    List<ChecklistLine> all() {
        return List.copyOf(lines.values());
    }

    List<ChecklistLine> those(Predicate<ChecklistLine> wanted) {
        return lines.values().stream().filter(wanted).toList();
    }

    String nameOf(int material) {
        return Optional.ofNullable(lines.get(material)).map(ChecklistLine::name).orElse(String.valueOf(material));
    }
}
