/**
 * What every module stands on: clauses, refusals, identifiers, the clock, SQL, pages and error pages. Depends on nothing.
 */
@ApplicationModule(
        displayName = "Platform 平台",
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {})
@NullMarked
package onewindow.platform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
