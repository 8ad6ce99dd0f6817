package onewindow.catalogue.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import onewindow.catalogue.Target;
import onewindow.catalogue.Topic;
import onewindow.catalogue.writing.FormSection;
import onewindow.platform.web.Texts;
import org.jspecify.annotations.Nullable;

/**
 * A sheet of an item file: one line an item with its single fields, or one line for each line of a list of its guide, such as
 * its materials. Made from the form of a guide, so that a file can say all that the form can.
 */
record ImportSheet(String title, @Nullable String list, List<ImportColumn> columns, List<String> keys) {
    private static final String IDENTITY = "identity";

    /** Law and article together name a basis: most guides cite one law more than once. */
    private static final Map<String, List<String>> KEYS = Map.of("bases", List.of("law", "article"));

    private static final Map<String, String> ALIASES = Map.of("nameZh", "name", "itemType", "task_type");

    static final List<ImportSheet> ALL =
            Stream.concat(Stream.of(items()), lists().stream()).toList();

    static ImportSheet items() {
        var columns = new ArrayList<ImportColumn>();
        columns.add(ImportColumn.code());
        for (var section : FormSection.ALL) {
            var part = section.name().equals(IDENTITY) ? null : section.name();
            for (var column : section.single())
                columns.add(ImportColumn.of(column, part, ALIASES.getOrDefault(column.path(), column.path())));
            if (part != null) continue;
            columns.add(ImportColumn.words("targets", "catalogue.for", Target.values()));
            columns.add(ImportColumn.words("topics", "catalogue.topic", Topic.values()));
        }
        return new ImportSheet("catalogue.import.sheet.items", null, List.copyOf(columns), List.of("nameZh"));
    }

    private static List<ImportSheet> lists() {
        var sheets = new ArrayList<ImportSheet>();
        for (var section : FormSection.ALL) {
            var list = section.list();
            if (list == null) continue;
            var columns = new ArrayList<ImportColumn>();
            columns.add(ImportColumn.code());
            for (var column : section.columns()) columns.add(ImportColumn.of(column, null, column.path()));
            var first = section.columns().getFirst().path();
            sheets.add(new ImportSheet(
                    "catalogue.part." + section.name(),
                    list,
                    List.copyOf(columns),
                    KEYS.getOrDefault(list, List.of(list.equals("situations") ? "question" : first))));
        }
        return sheets;
    }

    boolean isItems() {
        return list == null;
    }

    /** Only for a sheet that fills a list. */
    String listName() {
        return Objects.requireNonNull(list);
    }

    static ImportSheet ofList(String list) {
        return ALL.stream()
                .filter(sheet -> list.equals(sheet.list()))
                .findFirst()
                .orElseThrow();
    }

    Optional<ImportColumn> column(String path) {
        return columns.stream().filter(column -> column.path().equals(path)).findFirst();
    }

    boolean isNamed(String name, List<Texts> languages) {
        return name.equalsIgnoreCase(list == null ? "items" : list)
                || languages.stream().anyMatch(texts -> name.equalsIgnoreCase(texts.of(title)));
    }

    /** What names a line of the list among the others. */
    String keyOf(Map<String, String> line) {
        return String.join(
                " ",
                keys.stream()
                        .map(key -> line.getOrDefault(key, ""))
                        .filter(word -> !word.isEmpty())
                        .toList());
    }
}
