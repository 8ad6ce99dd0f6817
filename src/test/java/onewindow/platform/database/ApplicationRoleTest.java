package onewindow.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The role under which the program works can use rows, and nothing more. */
class ApplicationRoleTest {
    private static final String INSUFFICIENT_PRIVILEGE = "42501";
    private static TestDatabase database;
    private static JdbcClient app;

    @BeforeAll
    static void open() {
        database = TestDatabase.create();
        app = JdbcClient.create(database.app());
    }

    @AfterAll
    static void close() {
        database.close();
    }

    @Test
    void worksOnGrantedRows() {
        app.sql("""
                insert into platform.spring_session
                values (repeat('a', 36), repeat('b', 36), 0, 0, 1800, 0, 'chen')
                """).update();
        assertThat(app.sql("delete from platform.spring_session").update()).isEqualTo(1);
        assertThat(app.sql("select '北京市朝阳区' like '%朝阳%' and show_trgm('北京市') <> '{}'")
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "create table platform.mine (n int)",
                "create table public.mine (n int)",
                "create temporary table mine (n int)",
                "create schema mine",
                "select * from pg_authid",
                "alter table platform.spring_session add column mine int",
                "drop table platform.spring_session",
                "truncate platform.spring_session",
                "set role onewindow_owner",
                "set session_replication_role = replica",
                "alter role onewindow_app superuser",
                "alter system set fsync = off",
                "create role mine",
                "create database mine",
                "copy platform.spring_session to program 'cat'",
                "select pg_read_file('postgresql.conf')"
            })
    void mayNot(String statement) {
        assertThatThrownBy(() -> app.sql(statement).query(String.class).list())
                .isInstanceOf(DataAccessException.class)
                .rootCause()
                .asInstanceOf(type(SQLException.class))
                .returns(INSUFFICIENT_PRIVILEGE, SQLException::getSQLState);
    }

    @Test
    void ownsNothing() {
        assertThat(app.sql("""
                select (select count(*) from pg_class where relowner = current_user::regrole)
                     + (select count(*) from pg_namespace where nspowner = current_user::regrole)
                     + (select count(*) from pg_database where datdba = current_user::regrole)
                     + (select count(*) from pg_auth_members where member = current_user::regrole)
                """).query(Integer.class).single()).isZero();
    }

    @Test
    void cannotEnterTheAdministratorsDatabase() {
        DatabaseAccess access = database.access();
        String other = access.url().replaceFirst("/clone_[0-9_]+", "/postgres");
        assertThatThrownBy(() -> Session.open(other, access.application()))
                .hasMessageContaining("permission denied for database");
    }
}
