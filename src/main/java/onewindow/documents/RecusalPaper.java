package onewindow.documents;

import onewindow.platform.Clause;
import org.jspecify.annotations.Nullable;

/** 回避决定书: whether an officer keeps out of a case, why, and who steps in for him. */
@Clause({"A6.3", "CSL-77"})
public record RecusalPaper(
        Office office,
        Addressee applicant,
        Matter matter,
        String officer,
        String askedBy,
        String conflict,
        @Nullable String deputy,
        String reason,
        String decidedBy,
        Responsible responsible)
        implements PaperContent {
    @Override
    public PaperKind kind() {
        return PaperKind.RECUSAL_DECISION;
    }
}
