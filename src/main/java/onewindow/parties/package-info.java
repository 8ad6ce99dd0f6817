/**
 * Applicants and their agents (申请人、代理人): personal data sealed, shown masked, opened only for a purpose that is recorded.
 * Keeps PIP-6 (no more than needed), PIP-51 (encryption, access recorded) and LIC-29 (an agent may apply).
 */
@ApplicationModule(
        displayName = "Parties 申请人",
        allowedDependencies = {"platform", "ledger", "people"})
@NullMarked
package onewindow.parties;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
