/**
 * Centres, units, windows, officers, posts, accounts, roles; sign-in and permissions; three administrators who exclude one
 * another. Keeps B2, B3, B4 (who leads whom) and SEC rows of the law on information security (GB/T 22239).
 */
@ApplicationModule(
        displayName = "People 人员",
        allowedDependencies = {"platform", "ledger"})
@NullMarked
package onewindow.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
