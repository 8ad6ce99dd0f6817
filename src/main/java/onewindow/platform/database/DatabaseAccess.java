package onewindow.platform.database;

/**
 * How to reach the database: the owner changes tables (migrations only), the application works on rows. They are two
 * roles so that a table can be append-only by privilege (A fact is added, never edited).
 */
public record DatabaseAccess(String url, Login owner, Login application) {}
