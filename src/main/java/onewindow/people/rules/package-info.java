/** The law of accounts as pure functions: passwords, lock-out, age. */
@NullMarked
package onewindow.people.rules;

import org.jspecify.annotations.NullMarked;
