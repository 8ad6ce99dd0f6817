/** Items from a file (事项导入): checked first, differences accepted or refused one by one, then taken over as drafts. */
@NullMarked
package onewindow.catalogue.imports;

import org.jspecify.annotations.NullMarked;
