/** What may be done with a blank, as pure functions. */
@NullMarked
package onewindow.certificates.rules;

import org.jspecify.annotations.NullMarked;
