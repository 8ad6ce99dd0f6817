/** Pages of the calendar: why a date is what it is, for everybody; the years and hours, for the administrator. */
@NullMarked
package onewindow.calendar.web;

import org.jspecify.annotations.NullMarked;
