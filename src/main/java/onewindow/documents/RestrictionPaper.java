package onewindow.documents;

import java.time.LocalDate;
import onewindow.platform.Clause;
import org.jspecify.annotations.Nullable;

/** 警告及限制申请告知书: for what the applicant is warned, until when he may not ask for this licence again, and his remedy. */
@Clause({"LIC-78", "LIC-79", "LIC-38"})
public record RestrictionPaper(
        Office office,
        Addressee applicant,
        Matter matter,
        String ground,
        String basis,
        String concern,
        String evidence,
        @Nullable String revocation,
        LocalDate from,
        LocalDate until,
        Remedy remedy,
        Responsible responsible)
        implements PaperContent {
    @Override
    public PaperKind kind() {
        return PaperKind.RESTRICTION_NOTICE;
    }
}
