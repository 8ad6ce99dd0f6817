package onewindow.catalogue.imports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import onewindow.catalogue.ItemCode;
import onewindow.catalogue.writing.GuideForm;

/** What a file says about one item: its single fields, and its lines for lists of the guide. Empty cells say nothing. */
final class Wanted {
    private final ItemCode code;
    private final int line;
    private final Map<String, String> fields = new LinkedHashMap<>();
    private final Map<String, List<Map<String, String>>> lists = new LinkedHashMap<>();
    private boolean said;

    Wanted(ItemCode code, int line) {
        this.code = code;
        this.line = line;
    }

    ItemCode code() {
        return code;
    }

    int line() {
        return line;
    }

    String name() {
        return fields.getOrDefault("nameZh", "");
    }

    /** Whether the file has a line for the item itself. */
    boolean saysSomething() {
        return said;
    }

    void say(Map<String, String> cells) {
        said = true;
        fields.putAll(cells);
    }

    void list(String list, Map<String, String> cells) {
        lists.computeIfAbsent(list, name -> new ArrayList<>()).add(cells);
    }

    /** A guide that says what the file says and nothing else. */
    FormCells asNew() {
        var cells = new FormCells(new GuideForm());
        fields.forEach(cells::set);
        lists.forEach((list, lines) -> lines.forEach(line -> cells.add(ImportSheet.ofList(list), line)));
        return cells;
    }

    /** Where the file says something else than the guide. A list that the file names is compared as a whole. */
    List<Difference> against(FormCells guide) {
        var differences = new ArrayList<Difference>();
        fields.forEach((path, after) -> {
            var before = guide.get(path);
            if (!before.equals(after)) differences.add(Difference.field(path, before, after));
        });
        lists.forEach((list, lines) -> lines(guide, ImportSheet.ofList(list), lines, differences));
        return List.copyOf(differences);
    }

    private static void lines(
            FormCells guide, ImportSheet sheet, List<Map<String, String>> wanted, List<Difference> differences) {
        var now = guide.lines(sheet);
        var said = new LinkedHashMap<String, Map<String, String>>();
        for (var line : wanted) said.put(FormCells.unique(sheet.keyOf(line), said), line);
        said.forEach((key, line) -> {
            var held = now.get(key);
            if (held == null) differences.add(Difference.added(sheet.listName(), key, line));
            else
                line.forEach((column, after) -> {
                    var before = held.getOrDefault(column, "");
                    if (!before.equals(after))
                        differences.add(Difference.inLine(sheet.listName(), key, column, before, after));
                });
        });
        now.forEach((key, line) -> {
            if (!said.containsKey(key)) differences.add(Difference.removed(sheet.listName(), key, line));
        });
    }
}
