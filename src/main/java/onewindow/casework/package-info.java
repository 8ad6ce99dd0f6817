/**
 * The case (办件): received, accepted, asked once for what is missing, decided, delivered; one responsible officer from
 * acceptance to delivery. Keeps A2.2, A3.2–A3.7 and the Licensing Law arts. 29–44.
 */
@ApplicationModule(
        displayName = "Casework 办件",
        allowedDependencies = {
            "platform",
            "ledger",
            "calendar",
            "calendar :: rules",
            "calendar :: web",
            "calendar :: api",
            "people",
            "parties",
            "catalogue",
            "queue",
            "documents",
            "documents :: web"
        })
@NullMarked
package onewindow.casework;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
