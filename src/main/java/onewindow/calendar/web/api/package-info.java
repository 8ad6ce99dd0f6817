/** The calendar as JSON. */
@NamedInterface("api")
@NullMarked
package onewindow.calendar.web.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
