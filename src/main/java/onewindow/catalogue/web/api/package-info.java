/** The catalogue for programs. */
@NullMarked
package onewindow.catalogue.web.api;

import org.jspecify.annotations.NullMarked;
