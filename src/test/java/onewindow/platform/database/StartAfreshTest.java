package onewindow.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A demo that starts over: an empty database under the old name, and nothing lost. */
class StartAfreshTest {
    @TempDir
    static Path folder;

    private static EmbeddedCluster cluster;

    @BeforeAll
    static void start() throws Exception {
        cluster = EmbeddedCluster.start(TestServer.quickPlan(MadeHome.copyTo(folder.resolve("home"))));
    }

    @AfterAll
    static void stop() {
        cluster.close();
    }

    private static String kept(String name) throws SQLException {
        try (Session session = cluster.superuserSession("postgres")) {
            return session.text(
                    "select string_agg(datname, ' ' order by datname) from pg_database where datname like ?",
                    name + "\\_aside\\_%");
        }
    }

    @Test
    void theNextStartIsEmptyAndTheOldWorkIsKeptUnderAnotherName() throws Exception {
        Rows.in(cluster.open("demo_day")).add(1);
        cluster.setAside("demo_day");
        assertThat(Rows.in(cluster.open("demo_day")).count()).isZero();
        assertThat(kept("demo_day")).matches("demo_day_aside_\\d{12}");
        assertThat(Rows.in(cluster.open(kept("demo_day"))).count()).isEqualTo(1);
    }

    @Test
    void whatNeverWasNeedsNoSettingAside() throws Exception {
        cluster.setAside("never_made");
        assertThat(kept("never_made")).isEmpty();
    }

    @Test
    void aDatabaseSomebodyWorksOnStaysWhereItIs() throws Exception {
        cluster.open("in_use");
        try (Session somebody = cluster.superuserSession("in_use")) {
            assertThatThrownBy(() -> cluster.setAside("in_use"))
                    .isInstanceOf(DatabaseRefused.class)
                    .hasMessageContainingAll("Somebody works on the database \"in_use\"", "Stop the program");
            assertThat(somebody.text("select current_database()")).isEqualTo("in_use");
        }
        assertThat(kept("in_use")).isEmpty();
    }

    @Test
    void aServerThatSomebodyElseRunsIsLeftAsItIs() {
        var settings = new DatabaseSettings(
                "unused", 0, true, 0, "jdbc:postgresql://127.0.0.1:1/none", "owner", "secret", "app", "secret");
        assertThatThrownBy(() -> RunningDatabase.start(settings, folder))
                .isInstanceOf(DatabaseRefused.class)
                .hasMessageContaining("names another");
    }
}
