package onewindow.catalogue.imports;

import java.util.List;
import onewindow.platform.Refusal;

/** One cell of a file that is wrong (错误单元格): where it stands, what it says, and what to do. */
public record CellProblem(
        String sheet, int line, String column, String content, ImportReason reason, List<String> details) {
    public CellProblem {
        details = List.copyOf(details);
    }

    public Refusal refusal() {
        return new Refusal(reason, List.copyOf(details));
    }
}
