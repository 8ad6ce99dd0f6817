package onewindow.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class TestDatabaseTest {

    @Test
    void clonesAreMigratedSeparateAndDroppedOnClose() {
        String name;
        try (var one = TestDatabase.create();
                var other = TestDatabase.create()) {
            name = one.access().url().replaceFirst(".*/", "").replaceFirst("\\?.*", "");
            JdbcClient.create(one.owner()).sql("create table only_here (n int)").update();
            assertThat(tables(one)).contains("spring_session", "only_here");
            assertThat(tables(other)).contains("spring_session").doesNotContain("only_here");
        }
        assertThat(JdbcClient.create(TestServer.running().superuser("postgres"))
                        .sql("select count(*) from pg_database where datname = ?")
                        .param(name)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private static String tables(TestDatabase database) {
        return JdbcClient.create(database.superuser())
                .sql("select string_agg(relname, ' ') from pg_class where relkind = 'r'")
                .query(String.class)
                .single();
    }
}
