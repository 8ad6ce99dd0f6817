/** The register of blanks for programs. */
@NullMarked
package onewindow.certificates.web.api;

import org.jspecify.annotations.NullMarked;
