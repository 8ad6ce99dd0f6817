/**
 * Queueing (排队叫号): numbers drawn, called by one window each, served; the case that a visit leads to carries its ticket, so that
 * waiting, serving and the case are one chain. Keeps A3.2.
 */
@ApplicationModule(
        displayName = "Queue 排队叫号",
        allowedDependencies = {"platform", "ledger", "people", "catalogue"})
@NullMarked
package onewindow.queue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
