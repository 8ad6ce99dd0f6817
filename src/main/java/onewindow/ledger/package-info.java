/**
 * The ledger (台账): whatever happens is one appended entry, never changed or removed. Gives history, audit, tamper evidence,
 * idempotency and export to every module. Keeps LIC-57 (exact order of acceptance) and B19 (nothing unrecorded).
 */
@ApplicationModule(
        displayName = "Ledger 台账",
        allowedDependencies = {"platform"})
@NullMarked
package onewindow.ledger;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
