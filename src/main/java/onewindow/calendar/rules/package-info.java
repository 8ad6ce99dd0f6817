/** The law of counting days, as pure functions: no clock, no SQL, no Spring inside. */
@NamedInterface("rules")
@NullMarked
package onewindow.calendar.rules;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
