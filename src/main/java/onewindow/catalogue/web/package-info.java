/** Pages of the catalogue: guides for everybody, items for those who keep them. */
@NullMarked
package onewindow.catalogue.web;

import org.jspecify.annotations.NullMarked;
