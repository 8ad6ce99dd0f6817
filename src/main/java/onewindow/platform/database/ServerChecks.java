package onewindow.platform.database;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** What a server must be before we trust it with work: it keeps what it confirmed, and it reads Chinese. */
final class ServerChecks {
    private static final int OLDEST = 150000;

    private ServerChecks() {}

    /** An own cluster must also checksum its pages; an administrator of a given server may have other means. */
    static List<Problem> durability(Session session, boolean checksumsToo) throws SQLException {
        var problems = new ArrayList<Problem>();
        for (String setting : List.of("fsync", "full_page_writes", "synchronous_commit")) {
            if (session.text("show " + setting).equals("off")) {
                problems.add(new Problem(
                        "The setting " + setting
                                + " is off: work that was confirmed would be lost in a power cut (掉电会丢失已确认的数据).",
                        "Remove \"" + setting + " = off\" from " + placeOf(session, setting) + "."));
            }
        }
        if (checksumsToo && session.text("show data_checksums").equals("off")) {
            problems.add(new Problem(
                    "The pages carry no checksums: damage would be served as truth.",
                    "Switch them on with pg_checksums --enable while the server is stopped."));
        }
        return problems;
    }

    private static String placeOf(Session session, String setting) throws SQLException {
        return session.text("select coalesce(max(sourcefile), max(source)) from pg_settings where name = ?", setting);
    }

    static List<Problem> usability(Session owner) throws SQLException {
        var problems = new ArrayList<Problem>();
        if (Integer.parseInt(owner.text("show server_version_num")) < OLDEST) {
            problems.add(new Problem(
                    "The server is PostgreSQL " + owner.text("show server_version")
                            + "; 15 is the oldest that will do.",
                    "Use a server of version 15 or newer."));
        }
        if (owner.holds("select pg_is_in_recovery()")) {
            problems.add(new Problem(
                    "The server is a standby (in recovery) and takes no writes.",
                    "Name the primary in ONEWINDOW_DB_URL, or list all servers and add targetServerType=primary."));
        }
        if (!owner.text("show server_encoding").equals("UTF8")) {
            problems.add(new Problem(
                    "The database is encoded in " + owner.text("show server_encoding") + ", which is not UTF8.",
                    "Create it anew: create database … encoding 'UTF8' locale 'C.UTF-8' template template0;"));
        }
        return problems;
    }

    /** Needs the extension pg_trgm. Under the locale C it sees no letters in Chinese, and every search finds nothing. */
    static List<Problem> chineseSearch(Session session) throws SQLException {
        if (session.holds("select cardinality(show_trgm('北京市')) > 0")) {
            return List.of();
        }
        return List.of(new Problem(
                "The database's locale does not know Chinese letters, so a search for a Chinese name would find nothing.",
                "Create it anew: create database … encoding 'UTF8' locale 'C.UTF-8' template template0;"));
    }
}
