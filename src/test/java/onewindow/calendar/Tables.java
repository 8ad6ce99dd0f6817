package onewindow.calendar;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** The tables of counted days and moments, one case a row. */
public final class Tables {
    private Tables() {}

    /** Rows of a table, without its comments. */
    public static List<String[]> rows(String table) {
        try (var stream = Tables.class.getResourceAsStream("/calendar/" + table)) {
            if (stream == null) throw new IllegalStateException("no table " + table);
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(line -> line.split(",", -1))
                    .toList();
        } catch (java.io.IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}
