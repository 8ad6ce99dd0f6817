/** The law of a case as pure functions of facts, act, moment and calendar. */
@NullMarked
package onewindow.casework.rules;

import org.jspecify.annotations.NullMarked;
