/** All SQL of the module. */
@NullMarked
package onewindow.certificates.store;

import org.jspecify.annotations.NullMarked;
