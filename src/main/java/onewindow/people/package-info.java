/**
 * Centres, units, windows, officers, posts, accounts, roles; sign-in and permissions; three administrators who exclude one
 * another. Keeps B2, B3, B4 (who leads whom), B5 (A and B holders) and SEC-1, SEC-2, SEC-3, SEC-9 (等保三级, 三员分立).
 */
@ApplicationModule(
        displayName = "People 人员",
        allowedDependencies = {"platform", "ledger"})
@NullMarked
package onewindow.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
