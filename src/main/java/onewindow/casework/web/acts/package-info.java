/** The acts on a case as pages: each act has its controller, its page record and its template, all within one frame. */
@NullMarked
package onewindow.casework.web.acts;

import org.jspecify.annotations.NullMarked;
