/** What may be done with a ticket, and what its facts make of it, as pure functions. */
@NullMarked
package onewindow.queue.rules;

import org.jspecify.annotations.NullMarked;
