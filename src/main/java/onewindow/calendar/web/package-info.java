/** Pages of the calendar: why a date is what it is, for everybody; the years and hours, for the administrator. */
@NamedInterface("web")
@NullMarked
package onewindow.calendar.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
