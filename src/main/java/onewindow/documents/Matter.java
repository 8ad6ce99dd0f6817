package onewindow.documents;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the paper is about: the case, the item applied for, and the code with which the applicant follows it; empty on
 * papers that go to somebody else.
 */
public record Matter(
        String caseNumber, String item, @Nullable String itemCode, LocalDate appliedOn, String queryCode) {
    @Override
    public String toString() {
        return "Matter[" + caseNumber + ", " + item + "]";
    }
}
