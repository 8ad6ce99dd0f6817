package onewindow.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A server given by ONEWINDOW_DB_URL is used only if nothing is wrong with it; else all that is wrong is told. */
class GivenServerTest {
    private static final String DATABASE = "given_" + ProcessHandle.current().pid();
    private static final Login OWNER = new Login(DATABASE + "_owner", "owner secret");
    private static final Login APPLICATION = new Login(DATABASE + "_app", "app secret");

    @BeforeEach
    void aServerAsAnAdministratorSetsItUp() throws SQLException {
        tidy();
        asAdministrator(
                "create role " + OWNER.role() + " login createrole password '" + OWNER.password() + "'",
                "create database " + DATABASE + " owner " + OWNER.role());
    }

    @AfterEach
    void tidy() throws SQLException {
        asAdministrator(
                "drop database if exists " + DATABASE + " with (force)",
                "drop role if exists " + APPLICATION.role(),
                "drop role if exists " + OWNER.role());
    }

    private static void asAdministrator(String... statements) throws SQLException {
        try (Session session =
                Session.open(url("postgres"), TestServer.running().superuserLogin())) {
            for (String statement : statements) {
                session.run(statement);
            }
        }
    }

    private static String url(String database) {
        return ServerStart.address(TestServer.running().port(), database);
    }

    private static DatabaseAccess check(Login owner, Login application) {
        return GivenServer.from(settings(url(DATABASE), owner, application)).check();
    }

    private static DatabaseSettings settings(String url, Login owner, Login application) {
        return new DatabaseSettings(
                "unused", 0, false, 0, url, owner.role(), owner.password(), application.role(), application.password());
    }

    private static void assertRefused(String... words) {
        assertThatThrownBy(() -> check(OWNER, APPLICATION))
                .isInstanceOf(DatabaseRefused.class)
                .hasMessageContainingAll(words)
                .hasMessageNotContainingAny(OWNER.password(), APPLICATION.password());
    }

    @Test
    void aGoodServerIsTakenAndTheApplicationsRoleIsMade() throws SQLException {
        for (int start = 0; start < 2; start++) {
            DatabaseAccess access = check(OWNER, APPLICATION);
            try (Session session = Session.open(access.url(), access.application())) {
                assertThat(session.text("select current_user")).isEqualTo(APPLICATION.role());
            }
        }
    }

    @Test
    void anOwnerWhoMayNotMakeTheRoleIsToldTheSql() throws SQLException {
        asAdministrator("alter role " + OWNER.role() + " nocreaterole");
        assertRefused("does not exist", "create role \"" + APPLICATION.role() + "\" login password '…';");
    }

    @ParameterizedTest
    @CsvSource({"superuser", "bypassrls", "createrole", "createdb", "replication"})
    void anApplicationRoleWithAnAdministratorsRightsIsRefused(String right) throws SQLException {
        check(OWNER, APPLICATION);
        asAdministrator("alter role " + APPLICATION.role() + " " + right);
        assertRefused("is a superuser or holds rights", "alter role \"" + APPLICATION.role() + "\" nosuperuser");
    }

    @Test
    void ownerAndApplicationMustBeTwoRoles() {
        assertThatThrownBy(() -> check(OWNER, OWNER)).hasMessageContaining("are the same role");
    }

    @Test
    void anApplicationRoleThatIsMemberOfTheOwnerIsRefused() throws SQLException {
        asAdministrator("create role " + APPLICATION.role() + " login in role " + OWNER.role());
        assertRefused("is a member of the owner", "revoke \"" + OWNER.role() + "\" from");
    }

    @Test
    void anApplicationRoleThatMayCreateSchemasIsRefused() throws SQLException {
        check(OWNER, APPLICATION);
        asAdministrator("grant create on database " + DATABASE + " to " + APPLICATION.role());
        assertRefused("may create schemas", "revoke create on database \"" + DATABASE + "\"");
    }

    @Test
    void aServerThatMayLoseConfirmedWorkForThisRoleIsRefused() throws SQLException {
        check(OWNER, APPLICATION);
        asAdministrator("alter role " + APPLICATION.role() + " set synchronous_commit = off");
        assertRefused("The setting synchronous_commit is off", "user");
    }

    @Test
    void aDatabaseThatCannotReadChineseIsRefusedWithAllThatIsWrong() throws SQLException {
        asAdministrator(
                "drop database " + DATABASE,
                "create database " + DATABASE + " owner " + OWNER.role()
                        + " encoding 'UTF8' locale_provider libc locale 'C' template template0");
        assertRefused("does not know Chinese letters");
        asAdministrator(
                "drop database " + DATABASE,
                "drop role " + APPLICATION.role(),
                "create database " + DATABASE + " owner " + OWNER.role()
                        + " encoding 'SQL_ASCII' locale_provider libc locale 'C' template template0",
                "alter role " + OWNER.role() + " nocreaterole");
        assertRefused("encoded in SQL_ASCII", "does not exist", "encoding 'UTF8' locale 'C.UTF-8'", "create role");
    }

    @Test
    void wrongPasswordsAndSilentServersAreTold() {
        check(OWNER, APPLICATION);
        assertThatThrownBy(() -> check(new Login(OWNER.role(), "wrong"), APPLICATION))
                .hasMessageContaining("password authentication failed");
        assertThatThrownBy(() -> check(OWNER, new Login(APPLICATION.role(), "wrong")))
                .hasMessageContaining("cannot log in")
                .hasMessageContaining("ONEWINDOW_DB_APP_PASSWORD");
        var nobody = settings("jdbc:postgresql://127.0.0.1:1/none", OWNER, APPLICATION);
        assertThatThrownBy(() -> GivenServer.from(nobody).check())
                .isInstanceOf(DatabaseRefused.class)
                .hasMessageContaining("refused");
    }

    @Test
    void missingSettingsAreNamedTogether() {
        var settings = settings(url(DATABASE), new Login("", ""), new Login("", ""));
        assertThatThrownBy(() -> GivenServer.from(settings))
                .isInstanceOf(DatabaseRefused.class)
                .hasMessageContainingAll(List.of(
                                "ONEWINDOW_DB_USER",
                                "ONEWINDOW_DB_PASSWORD",
                                "ONEWINDOW_DB_APP_USER",
                                "ONEWINDOW_DB_APP_PASSWORD")
                        .toArray(String[]::new));
    }
}
