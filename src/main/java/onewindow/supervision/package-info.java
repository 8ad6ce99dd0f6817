/**
 * Watches what the others do and answers for the rules: the text of every clause (条款), whether the product keeps it, and
 * which rules, pages and tests carry it out. Nothing may depend on it. Keeps A2.1 (open to everybody).
 */
@ApplicationModule(
        displayName = "Supervision 监督",
        allowedDependencies = {"platform", "ledger", "calendar", "people", "catalogue", "documents", "casework"})
@NullMarked
package onewindow.supervision;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
