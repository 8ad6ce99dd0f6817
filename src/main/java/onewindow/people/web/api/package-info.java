/** JSON interface of the module. */
@NullMarked
package onewindow.people.web.api;

import org.jspecify.annotations.NullMarked;
