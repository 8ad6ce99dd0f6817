/** Pages of casework: the desk, lists, the case, the citizen's progress. */
@NullMarked
package onewindow.casework.web;

import org.jspecify.annotations.NullMarked;
