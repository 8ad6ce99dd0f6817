/** All SQL of the module. */
@NullMarked
package onewindow.queue.store;

import org.jspecify.annotations.NullMarked;
