/** A module that may use nothing. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package onewindow.walls.planted.modules.shop;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
