package onewindow.catalogue.imports;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import onewindow.catalogue.ItemCode;
import onewindow.platform.Outcome;
import onewindow.platform.tables.GivenTable;
import onewindow.platform.tables.GivenTable.Cell;
import onewindow.platform.tables.GivenTable.Kind;

/** Reads the sheets of a file as wishes about items, and gathers everything that is wrong on the way (逐格检查). */
final class Reading {
    private static final int LINES_BEFORE_HEADS = 5;
    private static final int ENOUGH_HEADS = 2;

    /** What a file came to: wishes by code, wrong cells, lines that belong to no item, heads that nobody knows. */
    record Result(
            Map<ItemCode, Wanted> items,
            Set<ItemCode> wrong,
            List<CellProblem> problems,
            List<String> ignored,
            int lines) {}

    /** A sheet of the file as one of ours: which column stands where, and from which line on. */
    private record Known(GivenTable.Sheet given, ImportSheet sheet, Map<Integer, ImportColumn> columns, int heads) {
        List<GivenTable.Line> lines() {
            return given.lines().stream().filter(line -> line.number() > heads).toList();
        }
    }

    private final CellWords words;
    private final Map<ItemCode, Wanted> items = new LinkedHashMap<>();
    private final Map<ItemCode, Integer> said = new HashMap<>();
    private final Set<ItemCode> wrong = new LinkedHashSet<>();
    private final List<CellProblem> problems = new ArrayList<>();
    private final List<String> ignored = new ArrayList<>();
    private int lines;

    private Reading(CellWords words) {
        this.words = words;
    }

    static Outcome<Result> of(GivenTable table, CellWords words) {
        var reading = new Reading(words);
        var known = table.sheets().stream()
                .flatMap(sheet -> reading.known(sheet).stream())
                .toList();
        if (known.isEmpty()) return Outcome.refused(ImportReason.NO_KNOWN_COLUMNS);
        known.stream()
                .sorted(Comparator.comparing((Known sheet) -> !sheet.sheet().isItems()))
                .forEach(reading::read);
        return Outcome.done(new Result(
                reading.items, reading.wrong, reading.problems, List.copyOf(reading.ignored), reading.lines));
    }

    /** The heads stand in one of the first lines; a sheet without them, such as the notes of the template, is left aside. */
    private Optional<Known> known(GivenTable.Sheet given) {
        return given.lines().stream()
                .limit(LINES_BEFORE_HEADS)
                .flatMap(line -> ImportSheet.ALL.stream().map(sheet -> known(given, sheet, line)))
                .filter(sheet -> sheet.columns().size() >= ENOUGH_HEADS
                        && sheet.columns().values().stream()
                                .anyMatch(column -> column.path().equals(ImportColumn.CODE)))
                .max(Comparator.comparing((Known sheet) -> sheet.sheet().isNamed(given.name(), words.languages()))
                        .thenComparing(sheet -> sheet.columns().size()))
                .map(this::withIgnored);
    }

    private Known known(GivenTable.Sheet given, ImportSheet sheet, GivenTable.Line heads) {
        var columns = new LinkedHashMap<Integer, ImportColumn>();
        heads.cells()
                .forEach((place, cell) -> sheet.columns().stream()
                        .filter(column -> column.isKnownAs(cell.text(), words.languages()))
                        .filter(column -> !columns.containsValue(column))
                        .findFirst()
                        .ifPresent(column -> columns.put(place, column)));
        return new Known(given, sheet, columns, heads.number());
    }

    private Known withIgnored(Known known) {
        known.given().lines().stream()
                .filter(line -> line.number() == known.heads())
                .flatMap(line -> line.cells().entrySet().stream())
                .filter(cell -> !known.columns().containsKey(cell.getKey()))
                .forEach(cell -> ignored.add(cell.getValue().text()));
        return known;
    }

    private void read(Known known) {
        for (var line : known.lines()) {
            lines++;
            var cells = new LinkedHashMap<String, String>();
            boolean whole = true;
            for (var column : known.columns().entrySet()) {
                var cell = line.cells().get(column.getKey());
                if (cell != null) whole &= read(known, line, column.getValue(), cell, cells);
            }
            take(known, line, cells, whole);
        }
    }

    private boolean read(Known known, GivenTable.Line line, ImportColumn column, Cell cell, Map<String, String> cells) {
        if (cell.kind() != Kind.TEXT) {
            var reason = cell.kind() == Kind.FORMULA ? ImportReason.FORMULA_CELL : ImportReason.ERROR_CELL;
            return problem(known, line, column, cell.text(), reason, List.of(cell.text()));
        }
        return switch (words.read(column, cell.text())) {
            case Outcome.Done<String> done -> {
                cells.put(column.path(), done.value());
                yield true;
            }
            case Outcome.Refused<String> refused -> {
                var first = refused.refusals().getFirst();
                yield problem(
                        known,
                        line,
                        column,
                        cell.text(),
                        (ImportReason) first.reason(),
                        first.details().stream().map(String::valueOf).toList());
            }
        };
    }

    /** Once the code is known, whatever else is wrong in a line makes the whole item wrong. */
    private void take(Known known, GivenTable.Line line, Map<String, String> cells, boolean whole) {
        var typed = cells.remove(ImportColumn.CODE);
        if (typed == null) {
            if (whole) problem(known, line, ImportColumn.code(), "", ImportReason.CODE_MISSING, List.of());
            return;
        }
        var code = ItemCode.typed(typed);
        if (code.isEmpty()) {
            problem(known, line, ImportColumn.code(), typed, ImportReason.CODE_UNFIT, List.of(typed));
            return;
        }
        if (!whole) wrong.add(code.get());
        if (known.sheet().isItems()) item(known, line, code.get(), cells);
        else lineOfList(known, line, code.get(), cells);
    }

    private void item(Known known, GivenTable.Line line, ItemCode code, Map<String, String> cells) {
        var first = said.putIfAbsent(code, line.number());
        if (first != null) {
            wrong.add(code);
            problem(
                    known,
                    line,
                    ImportColumn.code(),
                    code.value(),
                    ImportReason.CODE_TWICE,
                    List.of(code.value(), String.valueOf(first)));
            return;
        }
        wanted(code, line).say(cells);
    }

    private void lineOfList(Known known, GivenTable.Line line, ItemCode code, Map<String, String> cells) {
        if (known.sheet().keyOf(cells).isEmpty()) {
            var key = known.sheet().column(known.sheet().keys().getFirst()).orElseThrow();
            wrong.add(code);
            problem(known, line, key, "", ImportReason.LINE_WITHOUT_NAME, List.of(code.value()));
            return;
        }
        wanted(code, line).list(known.sheet().listName(), cells);
    }

    private Wanted wanted(ItemCode code, GivenTable.Line line) {
        return items.computeIfAbsent(code, unknown -> new Wanted(code, line.number()));
    }

    private boolean problem(
            Known known,
            GivenTable.Line line,
            ImportColumn column,
            String content,
            ImportReason reason,
            List<String> details) {
        var texts = words.languages().getFirst();
        problems.add(new CellProblem(
                known.given().name().isEmpty()
                        ? texts.of(known.sheet().title())
                        : known.given().name(),
                line.number(),
                column.head(texts),
                content,
                reason,
                details));
        return false;
    }
}
