/**
 * Working days with make-up days, hours of each centre, due dates and why they fall where they fall. Keeps B7 (hours, public
 * holidays), A3.5 (promised time) and CIV-201, CIV-203 (counting of periods).
 */
@ApplicationModule(
        displayName = "Calendar 工作日历",
        allowedDependencies = {"platform", "ledger", "people"})
@NullMarked
package onewindow.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
