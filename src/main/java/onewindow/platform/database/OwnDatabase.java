package onewindow.platform.database;

import java.io.IOException;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** One database in the own cluster with its two roles; what is missing is made, so an interrupted start is repaired. */
record OwnDatabase(EmbeddedCluster cluster, String name) {
    static final List<String> EXTENSIONS = List.of("btree_gist", "pg_trgm", "pgcrypto");
    private static final String OWNER = "onewindow_owner";
    private static final String APPLICATION = "onewindow_app";
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]{0,43}");
    private static final DateTimeFormatter ASIDE = DateTimeFormatter.ofPattern("'_aside_'yyMMddHHmmss");

    OwnDatabase {
        if (!NAME.matcher(name).matches()) {
            throw new DatabaseRefused(
                    "\"" + name + "\" cannot be the name of a database.",
                    "Set onewindow.database.name to at most 44 small letters, digits and _, beginning with a letter.");
        }
    }

    DatabaseAccess prepare() throws IOException, SQLException {
        Login owner = login(OWNER);
        Login application = login(APPLICATION);
        try (Session session = cluster.superuserSession("postgres")) {
            makeRole(session, owner);
            makeRole(session, application);
            session.run("revoke connect on database postgres from public");
            if (!session.holds("select exists (select from pg_database where datname = ?)", name)) {
                session.run("create database " + name + " owner " + OWNER);
            }
            admitOnlyOurRoles(session);
        }
        try (Session session = cluster.superuserSession(name)) {
            for (String extension : EXTENSIONS) {
                session.run("create extension if not exists " + extension);
            }
            var problems = new ArrayList<>(ServerChecks.usability(session));
            problems.addAll(ServerChecks.chineseSearch(session));
            Problem.refuseAny("The database \"" + name + "\" cannot be used.", problems);
        }
        return new DatabaseAccess(ServerStart.address(cluster.port(), name), owner, application);
    }

    /** Makes room for an empty database of this name; what stood under it is kept under the name that comes back. */
    Optional<String> setAside(LocalDateTime now) throws SQLException {
        try (Session session = cluster.superuserSession("postgres")) {
            if (!session.holds("select exists (select from pg_database where datname = ?)", name)) {
                return Optional.empty();
            }
            if (session.holds("select exists (select from pg_stat_activity where datname = ?)", name)) {
                throw new DatabaseRefused(
                        "Somebody works on the database \"" + name + "\", so it cannot be set aside.",
                        "Stop the program that uses it, then start over again.");
            }
            String kept = name + ASIDE.format(now);
            session.run("alter database " + name + " rename to " + kept);
            return Optional.of(kept);
        }
    }

    void admitOnlyOurRoles(Session session) throws SQLException {
        session.run("revoke all on database " + name + " from public");
        session.run("grant connect on database " + name + " to " + APPLICATION);
    }

    private Login login(String role) throws IOException {
        return new Login(role, cluster.home().secret(role).readOrMake());
    }

    private static void makeRole(Session session, Login login) throws SQLException {
        if (!session.holds("select exists (select from pg_roles where rolname = ?)", login.role())) {
            session.run("create role " + login.role());
        }
        session.run(
                "alter role " + login.role() + " login nosuperuser nocreatedb nocreaterole noreplication nobypassrls");
        session.setPassword(login);
    }
}
