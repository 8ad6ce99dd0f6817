package onewindow.catalogue.imports;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One point in which a file and a guide differ (差异): a field, a field within a line of a list, or a line that only one of them
 * has. {@code before} and {@code after} hold the values by column.
 */
public record Difference(
        Kind kind, @Nullable String list, String line, Map<String, String> before, Map<String, String> after) {
    public enum Kind {
        FIELD,
        LINE_FIELD,
        LINE_ADDED,
        LINE_REMOVED
    }

    static Difference field(String path, String before, String after) {
        return new Difference(Kind.FIELD, null, "", Map.of(path, before), Map.of(path, after));
    }

    static Difference inLine(String list, String line, String column, String before, String after) {
        return new Difference(Kind.LINE_FIELD, list, line, Map.of(column, before), Map.of(column, after));
    }

    static Difference added(String list, String line, Map<String, String> after) {
        return new Difference(Kind.LINE_ADDED, list, line, Map.of(), new LinkedHashMap<>(after));
    }

    static Difference removed(String list, String line, Map<String, String> before) {
        return new Difference(Kind.LINE_REMOVED, list, line, new LinkedHashMap<>(before), Map.of());
    }

    /** The sheet whose columns name the values. */
    ImportSheet sheet() {
        return list == null ? ImportSheet.items() : ImportSheet.ofList(list);
    }

    /** Puts what the file says into the form of the guide. */
    void into(FormCells guide) {
        switch (kind) {
            case FIELD -> after.forEach(guide::set);
            case LINE_FIELD -> after.forEach((column, text) -> guide.setInLine(sheet(), line, column, text));
            case LINE_ADDED -> guide.add(sheet(), after);
            case LINE_REMOVED -> guide.remove(sheet(), line);
        }
    }
}
