/** All SQL of the documents. */
@NullMarked
package onewindow.documents.store;

import org.jspecify.annotations.NullMarked;
