package onewindow.platform.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import java.util.Locale;

/**
 * The connections by class of work, so that a report never delays a call at the counter. Every wait has an end: for a
 * connection, for a lock, for a statement, for a network that went silent.
 */
enum Pools {
    DESK(10, Duration.ofSeconds(10)),
    REPORTS(3, Duration.ofSeconds(120));

    private static final Duration WAIT_FOR_CONNECTION = Duration.ofSeconds(2);
    private static final Duration WAIT_FOR_LOCK = Duration.ofSeconds(3);
    private static final Duration IDLE_IN_TRANSACTION = Duration.ofSeconds(15);
    private static final Duration NETWORK_MARGIN = Duration.ofSeconds(5);

    private final int size;
    private final Duration statement;

    Pools(int size, Duration statement) {
        this.size = size;
        this.statement = statement;
    }

    HikariDataSource open(DatabaseAccess access) {
        String name = name().toLowerCase(Locale.ROOT);
        var config = new HikariConfig();
        config.setPoolName(name);
        config.setJdbcUrl(access.url());
        config.setUsername(access.application().role());
        config.setPassword(access.application().password());
        config.setMaximumPoolSize(size);
        config.setMinimumIdle(1);
        config.setConnectionTimeout(WAIT_FOR_CONNECTION.toMillis());
        config.setConnectionInitSql(limits());
        config.addDataSourceProperty("ApplicationName", "onewindow " + name);
        config.addDataSourceProperty("tcpKeepAlive", "true");
        config.addDataSourceProperty("connectTimeout", "2");
        config.addDataSourceProperty(
                "socketTimeout", Long.toString(statement.plus(NETWORK_MARGIN).toSeconds()));
        return new HikariDataSource(config);
    }

    /** The driver tells the server the zone of this computer; ours is UTC, wherever the program runs. */
    private String limits() {
        return """
                set time zone 'UTC';
                set statement_timeout = %d;
                set lock_timeout = %d;
                set idle_in_transaction_session_timeout = %d
                """.formatted(statement.toMillis(), WAIT_FOR_LOCK.toMillis(), IDLE_IN_TRANSACTION.toMillis());
    }
}
