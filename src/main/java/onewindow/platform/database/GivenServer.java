package onewindow.platform.database;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A server that somebody else runs, given by ONEWINDOW_DB_URL. Nothing about it is taken on trust: it is checked in full
 * before the first use, and everything that is wrong is told at once, with the SQL that repairs it.
 */
record GivenServer(DatabaseAccess access) {

    static GivenServer from(DatabaseSettings settings) {
        var missing = new ArrayList<String>();
        Map.of(
                        "ONEWINDOW_DB_USER", settings.user(),
                        "ONEWINDOW_DB_PASSWORD", settings.password(),
                        "ONEWINDOW_DB_APP_USER", settings.appUser(),
                        "ONEWINDOW_DB_APP_PASSWORD", settings.appPassword())
                .forEach((name, value) -> {
                    if (value.isBlank()) {
                        missing.add(name);
                    }
                });
        if (!missing.isEmpty()) {
            missing.sort(null);
            throw new DatabaseRefused(
                    "ONEWINDOW_DB_URL names a database server, but not set are: " + String.join(", ", missing) + ".",
                    "Set the owner's and the application's role with their passwords: two different roles.");
        }
        return new GivenServer(new DatabaseAccess(
                settings.url(),
                new Login(settings.user(), settings.password()),
                new Login(settings.appUser(), settings.appPassword())));
    }

    DatabaseAccess check() {
        String heading = "The database server at " + access.url() + " cannot be used.";
        try (Session owner = Session.open(access.url(), access.owner())) {
            var problems = new ArrayList<>(ServerChecks.usability(owner));
            problems.addAll(ServerChecks.durability(owner, false));
            problems.addAll(extensions(owner));
            var applicationRole = new ApplicationRole(access, owner);
            applicationRole.createIfAllowed();
            problems.addAll(applicationRole.problems());
            Problem.refuseAny(heading, problems);
            return access;
        } catch (SQLException e) {
            throw new DatabaseRefused(
                    heading + " It says: " + e.getMessage(),
                    "Look at ONEWINDOW_DB_URL, ONEWINDOW_DB_USER and ONEWINDOW_DB_PASSWORD, and whether the server runs.",
                    e);
        }
    }

    private static List<Problem> extensions(Session owner) throws SQLException {
        var problems = new ArrayList<Problem>();
        for (String extension : OwnDatabase.EXTENSIONS) {
            try {
                owner.run("create extension if not exists " + extension);
            } catch (SQLException refused) {
                problems.add(new Problem(
                        "The extension " + extension + " is missing, and the owner may not create it ("
                                + refused.getMessage() + ").",
                        "As superuser in this database: create extension " + extension + ";"));
            }
        }
        if (problems.isEmpty()) {
            problems.addAll(ServerChecks.chineseSearch(owner));
        }
        return problems;
    }
}
