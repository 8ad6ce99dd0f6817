/**
 * Service items (事项) and their guides (办事指南): versions, materials by situation, limits, fees, the gate before
 * publication, search. Keeps A3.1, A2.1, A6.1 and LIC-30, LIC-58.
 */
@ApplicationModule(
        displayName = "Catalogue 事项",
        allowedDependencies = {"platform", "ledger", "people"})
@NullMarked
package onewindow.catalogue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
