package onewindow.catalogue;

import java.util.List;
import onewindow.platform.Clause;

/** What it costs (收费). Free is said, never left empty. */
@Clause({"LIC-58", "LIC-59", "A6.1"})
public record Fees(Charge charge, List<FeeLine> lines, Mark mark, String source) {
    public enum Charge {
        FREE,
        CHARGED,
        NOT_ESTABLISHED
    }

    public Fees {
        lines = List.copyOf(lines);
    }
}
