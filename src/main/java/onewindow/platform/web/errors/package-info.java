/** What people and programs read when something cannot be shown or done: help with a way on, never a stack trace. */
@NullMarked
package onewindow.platform.web.errors;

import org.jspecify.annotations.NullMarked;
