package onewindow.casework.rules;

import java.time.LocalDate;
import java.util.List;
import onewindow.platform.Clause;

/** What happened to a promise of secondary materials. */
public sealed interface PromiseFact extends CaseFact {
    /** They will follow by a day that the applicant promised (容缺受理). */
    @Clause("LIC-32.4")
    record MaterialsPromised(List<Integer> materials, LocalDate until) implements PromiseFact {}

    /** The applicant was reminded. */
    @Clause("LIC-32.4")
    record PromiseChased(String how) implements PromiseFact {}

    /** The promised materials did not come; the denial that ends the case follows. */
    @Clause({"LIC-32.4", "LIC-38"})
    record PromiseBroken(List<Integer> materials) implements PromiseFact {}
}
