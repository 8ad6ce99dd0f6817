package onewindow.platform;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The way of every store to the database: SQL in sight, values by name. Instants, enums and identifier records are turned
 * into what PostgreSQL knows, which plain binding refuses.
 */
@Component
public class Sql {
    private final JdbcClient client;

    public Sql(JdbcClient client) {
        this.client = client;
    }

    public Statement of(String text) {
        return new Statement(client.sql(text));
    }

    /** One row to one value; rows are read by column name. */
    public interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** A statement being filled with its values. */
    public static final class Statement {
        private static final int FETCHED = 1_000;

        private final JdbcClient.StatementSpec spec;

        private Statement(JdbcClient.StatementSpec spec) {
            this.spec = spec;
        }

        public Statement with(String name, @Nullable Object value) {
            spec.param(name, plain(value));
            return this;
        }

        // A null of no type makes the driver have the statement parsed and planned anew, there and back.

        public Statement with(String name, @Nullable Identifier value) {
            return with(name, value == null ? null : value.value());
        }

        public Statement with(String name, @Nullable Enum<?> value) {
            return with(name, value == null ? null : value.name());
        }

        public Statement with(String name, @Nullable String value) {
            spec.param(name, value, Types.VARCHAR);
            return this;
        }

        public Statement with(String name, @Nullable Integer value) {
            spec.param(name, value, Types.INTEGER);
            return this;
        }

        public Statement with(String name, byte @Nullable [] value) {
            spec.param(name, value, Types.BINARY);
            return this;
        }

        public int run() {
            return spec.update();
        }

        public <T> List<T> list(Row<T> row) {
            return spec.query((rows, number) -> row.read(rows)).list();
        }

        public <T> Optional<T> maybe(Row<T> row) {
            return spec.query((rows, number) -> row.read(rows)).optional();
        }

        public <T> T one(Row<T> row) {
            return spec.query((rows, number) -> row.read(rows)).single();
        }

        /** Hands over row after row from a cursor, which needs a transaction around it. */
        public <T> void each(Row<T> row, Consumer<T> taker) {
            spec.withFetchSize(FETCHED).query((RowCallbackHandler) rows -> taker.accept(row.read(rows)));
        }

        public long count() {
            return one(row -> row.getLong(1));
        }
    }

    private static @Nullable Object plain(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            // The ledger keeps whole microseconds; the driver would round where the ledger cuts, and two rows would
            // tell two moments.
            case Instant instant -> instant.truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
            case Enum<?> word -> word.name();
            case Identifier identifier -> identifier.value();
            case List<?> list -> list.stream().map(Sql::plain).toArray(String[]::new);
            default -> value;
        };
    }

    public static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    public static @Nullable Instant maybeInstant(ResultSet row, String column) throws SQLException {
        var moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }
}
