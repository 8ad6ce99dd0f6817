/** Cases for programs: everything the pages can do, and the public's question after a case. */
@NullMarked
package onewindow.casework.web.api;

import org.jspecify.annotations.NullMarked;
