/** Papers over HTTP: as PDF for people, as JSON for programs. */
@NullMarked
package onewindow.documents.web;

import org.jspecify.annotations.NullMarked;
