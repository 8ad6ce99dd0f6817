package onewindow.platform;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Composes the SQL of a list that people filter, sort and page. Conditions and orders are written by the store; only values come
 * from outside, and only as parameters.
 */
public final class Listing {
    private final String from;
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, @Nullable Object> values = new LinkedHashMap<>();

    private Listing(String from) {
        this.from = from;
    }

    /** {@code from} is what stands after the word FROM. */
    public static Listing from(String from) {
        return new Listing(from);
    }

    public Listing where(String condition) {
        conditions.add(condition);
        return this;
    }

    /** Adds a condition with one named value; nothing is added while the value is absent or blank. */
    public Listing where(String condition, String name, @Nullable Object value) {
        if (value == null || value instanceof String words && words.isBlank()) return this;
        conditions.add(condition);
        values.put(name, value);
        return this;
    }

    /** A value that a condition added without one needs. */
    public Listing with(String name, @Nullable Object value) {
        values.put(name, value);
        return this;
    }

    public long count(Sql sql) {
        return filled(sql.of("select count(*) from " + from + condition())).count();
    }

    /** The same without counting on and on: one more than {@code most} stands for all that are more. */
    public long countUpTo(Sql sql, int most) {
        var text = "select count(*) from (select from " + from + condition() + " limit :countedAtMost) as counted";
        return filled(sql.of(text)).with("countedAtMost", most + 1).count();
    }

    /** One page, the first page being 1. */
    public <T> List<T> page(Sql sql, String columns, String order, int page, int size, Sql.Row<T> row) {
        var text = "select " + columns + " from " + from + condition() + " order by " + order
                + " limit :pageSize offset :pageStart";
        return filled(sql.of(text))
                .with("pageSize", size)
                .with("pageStart", (long) (page - 1) * size)
                .list(row);
    }

    /** All of it, row after row from a cursor, which needs a transaction around it. */
    public <T> void each(Sql sql, String columns, String order, Sql.Row<T> row, Consumer<T> taker) {
        filled(sql.of("select " + columns + " from " + from + condition() + " order by " + order))
                .each(row, taker);
    }

    private String condition() {
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }

    private Sql.Statement filled(Sql.Statement statement) {
        values.forEach(statement::with);
        return statement;
    }

    /** Makes a text safe inside LIKE, where percent and underscore mean something. */
    public static String contains(String words) {
        return "%" + words.strip().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }
}
