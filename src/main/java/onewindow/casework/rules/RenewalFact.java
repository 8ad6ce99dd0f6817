package onewindow.casework.rules;

import java.time.LocalDate;
import onewindow.platform.Clause;

/** What time has done to a licence whose renewal was asked for. */
@Clause("LIC-50")
public sealed interface RenewalFact extends ProceedingFact {
    /** Nobody decided before the licence ended: it counts as renewed. */
    record RenewalDeemed(String licence, LocalDate validUntil) implements RenewalFact {}
}
