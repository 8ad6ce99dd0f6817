package onewindow.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The program works on tables of its own version only. */
class SchemaMigrationsTest {
    private TestDatabase database;
    private Flyway flyway;
    private JdbcClient owner;

    @BeforeEach
    void open() {
        database = TestDatabase.create();
        owner = JdbcClient.create(database.owner());
        flyway = SchemaMigrations.configure(Flyway.configure().dataSource(database.owner()), database.access())
                .load();
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void aSchemaOfThisProgramIsAccepted() {
        SchemaMigrations.migrate(flyway);
        assertThat(flyway.info().pending()).isEmpty();
    }

    @Test
    void aNewerSchemaIsRefusedAndBothVersionsAreNamed() {
        String known = flyway.info().current().getVersion().toString();
        owner.sql("""
                insert into platform.flyway_schema_history
                  (installed_rank, version, description, type, script, checksum, installed_by, execution_time, success)
                values (1000, '999', 'from tomorrow', 'SQL', 'V999__from_tomorrow.sql', 1, 'test', 1, true)
                """).update();
        assertThatThrownBy(() -> SchemaMigrations.migrate(flyway))
                .isInstanceOf(DatabaseRefused.class)
                .hasMessageContaining("is at schema version 999; this program knows schema version " + known + " ")
                .hasMessageContaining("Start the newer program");
    }

    @Test
    void aMigrationThatRanWithOtherWordsIsRefused() {
        owner.sql("update platform.flyway_schema_history set checksum = 1 where version = '001'")
                .update();
        assertThatThrownBy(() -> SchemaMigrations.migrate(flyway))
                .isInstanceOf(DatabaseRefused.class)
                .hasMessageContaining("differ from those of this program")
                .hasMessageContaining("001");
    }
}
