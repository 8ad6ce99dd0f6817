/** Papers over HTTP: as PDF for people, as a preview within pages, as JSON for programs. */
@NamedInterface("web")
@NullMarked
package onewindow.documents.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
