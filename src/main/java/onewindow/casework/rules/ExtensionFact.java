package onewindow.casework.rules;

import java.time.Instant;
import onewindow.platform.Clause;

/** What happened to the legal limit of a case. */
public sealed interface ExtensionFact extends ProceedingFact {
    @Clause("LIC-42")
    record ExtensionAsked(int number, String reason, boolean joint) implements ExtensionFact {}

    /** Approved by the head in whose hand it lies; only the legal limit moves, the promise stays where it is. */
    @Clause("LIC-42")
    record LimitExtended(int number, String reason, Instant legalBefore, Instant legalAfter) implements ExtensionFact {}

    @Clause("LIC-42")
    record ExtensionDenied(String reason) implements ExtensionFact {}
}
