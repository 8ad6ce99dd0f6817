/** Pages of the register of blanks. */
@NullMarked
package onewindow.certificates.web;

import org.jspecify.annotations.NullMarked;
