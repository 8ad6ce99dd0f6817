/** Violators, one for each wall, so that every wall has been seen to fall. None of them is a bean, none is ever run. */
@NullMarked
package onewindow.walls.planted;

import org.jspecify.annotations.NullMarked;
