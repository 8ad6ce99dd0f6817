/** The calendar as JSON. */
@NullMarked
package onewindow.calendar.web.api;

import org.jspecify.annotations.NullMarked;
