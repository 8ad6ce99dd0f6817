/** Pages of sign-in, of the staff and of the three administrators. */
@NullMarked
package onewindow.people.web;

import org.jspecify.annotations.NullMarked;
