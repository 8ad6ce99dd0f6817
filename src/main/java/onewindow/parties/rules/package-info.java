/** How names, numbers and telephones are written, checked and masked: pure functions. */
@NullMarked
package onewindow.parties.rules;

import org.jspecify.annotations.NullMarked;
