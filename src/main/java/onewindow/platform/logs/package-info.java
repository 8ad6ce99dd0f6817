/** What may stand in a log: no personal data, no secrets, no line that a stranger wrote. */
@NullMarked
package onewindow.platform.logs;

import org.jspecify.annotations.NullMarked;
