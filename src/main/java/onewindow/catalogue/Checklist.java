package onewindow.catalogue;

import java.util.List;
import onewindow.platform.Clause;

/** The applicant's own material list (材料清单) after his answers, with the questions still open. */
@Clause({"A3.3", "A6.1", "LIC-31"})
public record Checklist(List<Line> lines, List<Answered> answers, List<Situation> open) {
    /** A material on the list; {@code certain} is false while it depends on something nobody has answered. */
    public record Line(Material material, boolean certain) {}

    /** A question and the option chosen. */
    public record Answered(Situation situation, Situation.Option option) {}

    public Checklist {
        lines = List.copyOf(lines);
        answers = List.copyOf(answers);
        open = List.copyOf(open);
    }

    /** Whether the applicant may be asked for this material at all. */
    public boolean lists(int materialNumber) {
        return lines.stream().anyMatch(line -> line.material().number() == materialNumber);
    }

    /** What must be there for an application to be complete. */
    public List<Material> needed() {
        return lines.stream().filter(Line::certain).map(Line::material).toList();
    }
}
