/** Load generator: how many promised cases a second, as a ratio against plain JDBC on the same database in the same run. */
@NullMarked
package onewindow.bench;

import org.jspecify.annotations.NullMarked;
