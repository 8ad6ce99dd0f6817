/** Law of the catalogue as pure functions: the gate before publication, materials by situation, differences of versions. */
@NullMarked
package onewindow.catalogue.rules;

import org.jspecify.annotations.NullMarked;
