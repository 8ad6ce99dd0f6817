/** OneWindow 一窗: one folder per chapter of the rule books; see docs/map.md. */
@NullMarked
package onewindow;

import org.jspecify.annotations.NullMarked;
