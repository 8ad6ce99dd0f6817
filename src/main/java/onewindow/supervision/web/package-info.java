/** The compliance page: every clause, and one clause with what carries it out. */
@NullMarked
package onewindow.supervision.web;

import org.jspecify.annotations.NullMarked;
