package onewindow.documents;

import java.util.List;
import onewindow.platform.Clause;

/** 上报函: a case goes to the superior with the first review and all its materials. */
@Clause({"LIC-35", "LIC-43"})
public record ReportUpPaper(
        Office office,
        Addressee applicant,
        Matter matter,
        String superior,
        boolean favourable,
        String opinion,
        List<String> materials,
        DueDate due,
        Responsible responsible)
        implements PaperContent {
    public ReportUpPaper {
        materials = List.copyOf(materials);
    }

    @Override
    public PaperKind kind() {
        return PaperKind.REPORT_UP_LETTER;
    }
}
