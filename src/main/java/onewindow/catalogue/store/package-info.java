/** All SQL of the catalogue. */
@NullMarked
package onewindow.catalogue.store;

import org.jspecify.annotations.NullMarked;
