/**
 * Numbered papers (文书): issued once, kept sealed with their content, printed again byte for byte, confirmed to everyone by the
 * code on them. Keeps LIC-32.6 (a dated written proof for every acceptance and refusal), A3.4, A3.6, A3.7 and LIC-38.
 */
@ApplicationModule(
        displayName = "Documents 文书",
        allowedDependencies = {"platform", "ledger", "people"})
@NullMarked
package onewindow.documents;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
