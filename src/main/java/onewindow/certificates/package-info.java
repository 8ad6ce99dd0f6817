/**
 * Blank certificates (空白证照): taken in by range of serial numbers, each print, spoil and reprint on record, one valid copy for
 * each case. Keeps LIC-39 (a licence is a sealed certificate).
 */
@ApplicationModule(
        displayName = "Certificates 证照",
        allowedDependencies = {"platform", "ledger", "people", "casework"})
@NullMarked
package onewindow.certificates;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
