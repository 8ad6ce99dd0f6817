/** The demo story, told through the doors only; works in the profile {@code demo}. */
@ApplicationModule(
        displayName = "Demo 演示",
        allowedDependencies = {
            "platform",
            "ledger",
            "calendar",
            "calendar :: rules",
            "people",
            "parties",
            "catalogue",
            "casework",
            "certificates",
            "documents",
            "queue"
        })
@NullMarked
package onewindow.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
