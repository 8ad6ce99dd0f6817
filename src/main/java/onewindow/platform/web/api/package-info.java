/** What JSON controllers share: outcomes as answers, submission ids, versions seen, lists by cursor. */
@NullMarked
package onewindow.platform.web.api;

import org.jspecify.annotations.NullMarked;
