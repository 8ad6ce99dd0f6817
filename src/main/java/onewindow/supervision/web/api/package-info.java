/** The clauses for other programs. */
@NullMarked
package onewindow.supervision.web.api;

import org.jspecify.annotations.NullMarked;
