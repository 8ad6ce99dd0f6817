/** A guide while it is being written: as a form of fields that may be empty or half right, typed by people or read from a file. */
@NullMarked
package onewindow.catalogue.writing;

import org.jspecify.annotations.NullMarked;
