/** Pages of changes of the calendar: what they move, who signs for it, who has been told. */
@NullMarked
package onewindow.casework.web.recount;

import org.jspecify.annotations.NullMarked;
