package onewindow.platform.database;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;

/** What the rest of the program is handed. */
@SpringBootTest
@OnTestDatabase
class DatabaseConfigurationTest {
    @Autowired
    private JdbcClient desk;

    @Autowired
    @Qualifier("reports")
    private DataSource reports;

    @Autowired
    private SessionRepository<? extends Session> sessions;

    @Test
    void theDeskWorksAsApplicationWithShortLimits() {
        assertThat(setting(desk, "session_authorization")).isEqualTo("onewindow_app");
        assertThat(setting(desk, "application_name")).isEqualTo("onewindow desk");
        assertThat(setting(desk, "statement_timeout")).isEqualTo("10s");
        assertThat(setting(desk, "lock_timeout")).isEqualTo("3s");
        assertThat(setting(desk, "idle_in_transaction_session_timeout")).isEqualTo("15s");
        assertThat(setting(desk, "timezone")).isEqualTo("UTC");
    }

    @Test
    void reportsHaveTheirOwnFewConnectionsAndMoreTime() {
        var client = JdbcClient.create(reports);
        assertThat(setting(client, "session_authorization")).isEqualTo("onewindow_app");
        assertThat(setting(client, "application_name")).isEqualTo("onewindow reports");
        assertThat(setting(client, "statement_timeout")).isEqualTo("2min");
    }

    @Test
    void aStatementThatTakesTooLongEndsWithAnError() {
        assertThatThrownBy(() -> desk.sql("set local statement_timeout = 1; select pg_sleep(5)")
                        .query(String.class)
                        .list())
                .isInstanceOf(QueryTimeoutException.class);
    }

    @Test
    void sessionsAreKeptInTheDatabase() {
        keepOne(sessions);
        assertThat(desk.sql("select count(*) from platform.spring_session_attributes")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    private static <S extends Session> void keepOne(SessionRepository<S> repository) {
        S session = repository.createSession();
        session.setAttribute("window", "3");
        repository.save(session);
        S found = requireNonNull(repository.findById(session.getId()));
        assertThat(found.<String>getAttribute("window")).isEqualTo("3");
    }

    private static String setting(JdbcClient client, String name) {
        return client.sql("select current_setting(?)")
                .param(name)
                .query(String.class)
                .single();
    }
}
