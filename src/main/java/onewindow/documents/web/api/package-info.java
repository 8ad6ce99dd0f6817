/** Papers for programs. */
@NullMarked
package onewindow.documents.web.api;

import org.jspecify.annotations.NullMarked;
