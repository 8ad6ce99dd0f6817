package onewindow.bench;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Rows of one table as the doors wrote them, to be written again under other keys. */
record Sample(String table, List<String> columns, List<List<@Nullable Object>> rows) {
    static Sample of(Connection connection, String table, String condition, Object... values) throws SQLException {
        try (var select = connection.prepareStatement("select * from " + table + " where " + condition)) {
            for (int i = 0; i < values.length; i++) select.setObject(i + 1, values[i]);
            try (var result = select.executeQuery()) {
                var names = new ArrayList<String>();
                for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) names.add(result.getMetaData().getColumnName(i));
                var rows = new ArrayList<List<@Nullable Object>>();
                while (result.next()) {
                    var row = new ArrayList<@Nullable Object>();
                    for (var name : names) row.add(kept(result.getObject(name)));
                    rows.add(row);
                }
                return new Sample(table, List.copyOf(names), rows);
            }
        }
    }

    private static @Nullable Object kept(@Nullable Object value) throws SQLException {
        return value instanceof Array array ? array.getArray() : value;
    }

    /** What a column of the first row holds. */
    @Nullable Object value(String column) {
        return rows.getFirst().get(columns.indexOf(column));
    }

    /** The insert of one row, without columns that the database fills by itself. */
    String insert(Set<String> left) {
        var used = columns.stream().filter(name -> !left.contains(name)).toList();
        return "insert into " + table + " (" + String.join(", ", used) + ") values ("
                + String.join(", ", used.stream().map(name -> "?").toList()) + ")";
    }

    /** Fills the insert with a row, keys replaced. */
    void fill(PreparedStatement insert, int row, Set<String> left, Keys keys) throws SQLException {
        int place = 1;
        for (int column = 0; column < columns.size(); column++) {
            var name = columns.get(column);
            if (left.contains(name)) continue;
            insert.setObject(place++, keys.replaced(name, rows.get(row).get(column)));
        }
    }

    /** Gives a key of the sample its new value, and leaves all else as it is. */
    interface Keys {
        @Nullable Object replaced(String column, @Nullable Object value);
    }
}
