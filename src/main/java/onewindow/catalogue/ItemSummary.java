package onewindow.catalogue;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** One line of a list of items. */
public record ItemSummary(
        ItemCode code,
        int version,
        Names names,
        String department,
        @Nullable CaseType caseType,
        List<Target> targets,
        @Nullable Integer promisedDays,
        @Nullable Integer legalNumber,
        @Nullable LimitUnit legalUnit,
        Fees.Charge charge,
        ItemStatus status) {
    public String name(Locale language) {
        return names.in(language);
    }
}
