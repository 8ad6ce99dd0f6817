/** The register of laws (法规登记): which text of a law is in force from when to when, and which guides rest on one that is not. */
@NullMarked
package onewindow.catalogue.laws;

import org.jspecify.annotations.NullMarked;
