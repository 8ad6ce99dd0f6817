package onewindow.platform.database;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Numbered rows by which kill tests see whether committed work is still there. */
record Rows(JdbcClient client) {
    static Rows in(DatabaseAccess access) {
        var rows = new Rows(JdbcClient.create(DatabaseConfiguration.asOwner(access)));
        rows.client
                .sql("create table if not exists written (n bigint primary key)")
                .update();
        return rows;
    }

    void add(long n) {
        client.sql("insert into written values (?)").param(n).update();
    }

    long count() {
        return client.sql("select count(*) from written").query(Long.class).single();
    }

    long last() {
        Optional<Long> last = client.sql("select n from written order by n desc limit 1")
                .query(Long.class)
                .optional();
        return last.orElse(0L);
    }
}
