/** A module that knows nobody. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package onewindow.walls.planted.modules.cellar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
