package onewindow.platform;

import static org.assertj.core.api.Assertions.assertThat;

import onewindow.platform.database.TestDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

class SqlTest {
    private static final int USES_UNTIL_PLANNED_FOR_GOOD = 6;
    private static final String SAID =
            "select cast(:window as text), cast(:serial as integer), cast(:sealed as bytea) as said";

    @Test
    void aStatementIsPlannedOnceWhetherItsValuesAreThereOrNull() throws Exception {
        try (var database = TestDatabase.create();
                var connection = database.app().getConnection()) {
            var sql = new Sql(JdbcClient.create(new SingleConnectionDataSource(connection, true)));
            for (int use = 0; use < USES_UNTIL_PLANNED_FOR_GOOD; use++) said(sql, new WindowNo("3"), 1, new byte[] {1});
            var planned = planned(sql);
            said(sql, null, null, null);
            said(sql, new WindowNo("3"), 1, new byte[] {1});
            assertThat(planned(sql)).isEqualTo(planned);
        }
    }

    private static void said(Sql sql, @Nullable WindowNo window, @Nullable Integer serial, byte @Nullable [] sealed) {
        sql.of(SAID)
                .with("window", window)
                .with("serial", serial)
                .with("sealed", sealed)
                .one(row -> true);
    }

    private static String planned(Sql sql) {
        return sql.of("select name || ' ' || prepare_time from pg_prepared_statements where statement like '% as said'")
                .one(row -> row.getString(1));
    }
}
