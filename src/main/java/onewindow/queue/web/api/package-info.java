/** The queue for programs: kiosks that draw, callers that call. */
@NullMarked
package onewindow.queue.web.api;

import org.jspecify.annotations.NullMarked;
