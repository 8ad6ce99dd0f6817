package onewindow.casework;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A decision that grants, as the public sees it (公开的许可结果): natural persons masked, firms by name. */
public record PublicResult(
        CaseNumber number,
        String itemCode,
        String itemName,
        String department,
        String applicant,
        LocalDate decidedOn,
        @Nullable String paper) {}
