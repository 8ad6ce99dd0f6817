/**
 * Turns an issued paper into PDF. The templates of a version are never changed once papers were issued with it; a new wording
 * is a new folder, so that a reprint says what the first print said.
 */
@NullMarked
package onewindow.documents.paper;

import org.jspecify.annotations.NullMarked;
