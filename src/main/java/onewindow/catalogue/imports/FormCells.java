package onewindow.catalogue.imports;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import onewindow.catalogue.Guide;
import onewindow.catalogue.Target;
import onewindow.catalogue.Topic;
import onewindow.catalogue.writing.GuideForm;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.DirectFieldAccessor;

/** The form of a guide by the paths of its fields: what a field holds as text, and a text put into it. */
final class FormCells {
    private final GuideForm form;
    private final DirectFieldAccessor fields;

    FormCells(GuideForm form) {
        this.form = form;
        this.fields = new DirectFieldAccessor(form);
        fields.setAutoGrowNestedPaths(true);
    }

    Guide guide() {
        return form.guide();
    }

    String get(String path) {
        return text(fields.getPropertyValue(path));
    }

    private static String text(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case Enum<?> word -> word.name();
            case BigDecimal money -> money.stripTrailingZeros().toPlainString();
            case Collection<?> words -> words.stream().map(FormCells::text).collect(Collectors.joining(","));
            default -> value.toString();
        };
    }

    void set(String path, String text) {
        switch (path) {
            case "targets" ->
                fields.setPropertyValue(
                        path, words(text).map(Target::valueOf).collect(Collectors.toCollection(TreeSet::new)));
            case "topics" ->
                fields.setPropertyValue(
                        path, words(text).map(Topic::valueOf).collect(Collectors.toCollection(TreeSet::new)));
            default -> fields.setPropertyValue(path, text);
        }
    }

    private static Stream<String> words(String text) {
        return Stream.of(text.split(","));
    }

    /** The lines of a list, each by the columns of its sheet, under the key that names it. */
    Map<String, Map<String, String>> lines(ImportSheet sheet) {
        var lines = new LinkedHashMap<String, Map<String, String>>();
        for (int row = 0; row < size(sheet.listName()); row++) {
            var line = new LinkedHashMap<String, String>();
            for (var column : sheet.columns())
                if (!column.path().equals(ImportColumn.CODE))
                    line.put(column.path(), get(sheet.listName() + "[" + row + "]." + column.path()));
            lines.put(unique(sheet.keyOf(line), lines), line);
        }
        return lines;
    }

    /** Two lines of one name are told apart by their order. */
    static String unique(String key, Map<String, ?> known) {
        int twin = 2;
        var unique = key;
        while (known.containsKey(unique)) unique = key + " (" + twin++ + ")";
        return unique;
    }

    private int size(String list) {
        return fields.getPropertyValue(list) instanceof List<?> rows ? rows.size() : 0;
    }

    void setInLine(ImportSheet sheet, String key, String column, String text) {
        int row = List.copyOf(lines(sheet).keySet()).indexOf(key);
        if (row >= 0) set(sheet.listName() + "[" + row + "]." + column, text);
    }

    void add(ImportSheet sheet, Map<String, String> line) {
        var place = sheet.listName() + "[" + size(sheet.listName()) + "].";
        line.forEach((column, text) -> set(place + column, text));
    }

    void remove(ImportSheet sheet, String key) {
        int row = List.copyOf(lines(sheet).keySet()).indexOf(key);
        if (row < 0 || !(fields.getPropertyValue(sheet.listName()) instanceof List<?> rows)) return;
        var left = new ArrayList<Object>(rows);
        left.remove(row);
        fields.setPropertyValue(sheet.listName(), left);
    }
}
