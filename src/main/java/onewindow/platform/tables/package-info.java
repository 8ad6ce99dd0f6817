/** Tables in and out (表格导入导出): lists handed out as Excel or CSV row by row. */
@NullMarked
package onewindow.platform.tables;

import org.jspecify.annotations.NullMarked;
