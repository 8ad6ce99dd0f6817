/** The pages of the queue: the hall and its list, one ticket, drawing; what the clerk has in hand. */
@NullMarked
package onewindow.queue.web;

import org.jspecify.annotations.NullMarked;
