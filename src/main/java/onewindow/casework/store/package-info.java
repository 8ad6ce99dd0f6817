/** All SQL of the module. */
@NullMarked
package onewindow.casework.store;

import org.jspecify.annotations.NullMarked;
