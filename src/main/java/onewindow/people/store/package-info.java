/** All SQL of the module. */
@NullMarked
package onewindow.people.store;

import org.jspecify.annotations.NullMarked;
