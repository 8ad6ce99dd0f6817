package onewindow.people.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import onewindow.people.Name;
import org.jspecify.annotations.Nullable;

/** Reads what the tables of this module have in common. */
final class Columns {
    private Columns() {}

    /** Columns {@code <prefix>_zh} and {@code <prefix>_en}. */
    static Name name(ResultSet row, String prefix) throws SQLException {
        return new Name(row.getString(prefix + "_zh"), row.getString(prefix + "_en"));
    }

    static <T> @Nullable T maybe(ResultSet row, String column, Function<String, T> reading) throws SQLException {
        var text = row.getString(column);
        return text == null ? null : reading.apply(text);
    }

    static @Nullable LocalDate maybeDay(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    static <T> List<T> words(ResultSet row, String column, Function<String, T> reading) throws SQLException {
        var array = row.getArray(column);
        return array == null
                ? List.of()
                : List.of((String[]) array.getArray()).stream().map(reading).toList();
    }
}
