package onewindow.platform.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The order of a list, by a column from an allow-list; {@code -due} means falling. The column never comes from the outside. */
public record Sort(String column, boolean falling) {
    /** What was asked for if it is allowed, else the first of the allowed columns, rising. */
    public static Sort of(@Nullable String asked, List<String> allowed) {
        if (asked != null) {
            boolean falling = asked.startsWith("-");
            var wanted = falling ? asked.substring(1) : asked;
            for (var column : allowed) if (column.equals(wanted)) return new Sort(column, falling);
        }
        return new Sort(allowed.getFirst(), false);
    }

    /** What the column's head leads to: this column rising, or turned round when it already leads. */
    Address next(Address address, String head) {
        boolean turn = head.equals(column) && !falling;
        return address.with("sort", turn ? "-" + head : head).with("page", null);
    }

    String stateOf(String head) {
        if (!head.equals(column)) return "none";
        return falling ? "descending" : "ascending";
    }
}
