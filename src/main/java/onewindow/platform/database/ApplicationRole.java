package onewindow.platform.database;

import static onewindow.platform.database.Session.name;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** The role under which the program works on rows: it must be unable to change or outlive the rules of the tables. */
record ApplicationRole(DatabaseAccess access, Session owner) {

    private String role() {
        return access.application().role();
    }

    private boolean exists() throws SQLException {
        return owner.holds("select exists (select from pg_roles where rolname = ?)", role());
    }

    void createIfAllowed() throws SQLException {
        boolean allowed = owner.holds("select rolsuper or rolcreaterole from pg_roles where rolname = current_user");
        if (allowed && !exists()) {
            owner.run("create role " + name(role()) + " login");
            owner.setPassword(access.application());
        }
        if (exists() && ownsDatabase()) {
            owner.run("grant connect on database " + database() + " to " + name(role()));
        }
    }

    private boolean ownsDatabase() throws SQLException {
        return owner.holds("select pg_has_role(datdba, 'member') from pg_database where datname = current_database()");
    }

    private String database() throws SQLException {
        return name(owner.text("select current_database()"));
    }

    List<Problem> problems() throws SQLException {
        if (!exists()) {
            return List.of(new Problem(
                    "The application's role " + role() + " does not exist, and the owner may not create it.",
                    "As superuser: create role " + name(role()) + " login password '…';"));
        }
        var problems = new ArrayList<Problem>();
        addExcessRights(problems);
        if (problems.isEmpty()) {
            addFailedLogin(problems);
        }
        return problems;
    }

    private void addExcessRights(List<Problem> problems) throws SQLException {
        if (owner.holds("""
                select rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolreplication
                from pg_roles where rolname = ?
                """, role())) {
            problems.add(new Problem(
                    "The application's role " + role() + " is a superuser or holds rights of an administrator.",
                    "As superuser: alter role " + name(role())
                            + " nosuperuser nobypassrls nocreaterole nocreatedb noreplication;"));
        }
        String ownerRole = access.owner().role();
        if (role().equals(ownerRole)) {
            problems.add(new Problem(
                    "Owner and application are the same role, " + role() + ".",
                    "Make a second role: create role onewindow_app login password '…'; and name it in"
                            + " ONEWINDOW_DB_APP_USER and ONEWINDOW_DB_APP_PASSWORD."));
        } else if (owner.holds("select pg_has_role(?::name, ?::name, 'member')", role(), ownerRole)) {
            problems.add(new Problem(
                    "The application's role " + role() + " is a member of the owner " + ownerRole + ".",
                    "revoke " + name(ownerRole) + " from " + name(role()) + ";"));
        } else if (owner.holds("select has_database_privilege(?::name, current_database(), 'create')", role())) {
            problems.add(new Problem(
                    "The application's role " + role() + " may create schemas in the database.",
                    "revoke create on database " + database() + " from " + name(role()) + ", public;"));
        }
        if (!owner.holds("select has_database_privilege(current_database(), 'create')")) {
            problems.add(new Problem(
                    "The owner " + ownerRole + " may not create schemas in the database.",
                    "alter database " + database() + " owner to " + name(ownerRole) + ";"));
        }
    }

    private void addFailedLogin(List<Problem> problems) {
        try (Session session = Session.open(access.url(), access.application())) {
            problems.addAll(ServerChecks.durability(session, false));
        } catch (SQLException e) {
            problems.add(new Problem(
                    "The application's role " + role() + " cannot log in: " + e.getMessage(),
                    "Set its password to that of ONEWINDOW_DB_APP_PASSWORD: alter role " + name(role())
                            + " login password '…';"));
        }
    }
}
