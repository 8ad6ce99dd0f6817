/**
 * The database under everything: the program's own PostgreSQL in the home folder, or a server given by address. It is
 * started, recognised and checked here, and handed out as two connection pools.
 */
@NullMarked
package onewindow.platform.database;

import org.jspecify.annotations.NullMarked;
