/** Who comes in: sessions, keys, the gate before every handler, headers and cookies. No list of paths: handlers say who may. */
@NullMarked
package onewindow.people.web.access;

import org.jspecify.annotations.NullMarked;
