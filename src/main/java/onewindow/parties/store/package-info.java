/** All SQL of the parties. */
@NullMarked
package onewindow.parties.store;

import org.jspecify.annotations.NullMarked;
