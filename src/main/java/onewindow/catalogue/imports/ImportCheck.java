package onewindow.catalogue.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import onewindow.catalogue.ItemCode;
import onewindow.catalogue.store.CatalogueStore.Newest;
import onewindow.catalogue.writing.GuideForm;
import onewindow.platform.Clause;
import org.jspecify.annotations.Nullable;

/** Holds the wishes of a file against the catalogue (导入核对): new, changed field by field, the same, or wrong. */
@Clause("A3.1")
final class ImportCheck {
    private final Reading.Result read;
    private final CellWords words;
    private final List<CellProblem> problems;

    ImportCheck(Reading.Result read, CellWords words) {
        this.read = read;
        this.words = words;
        this.problems = new ArrayList<>(read.problems());
    }

    List<CellProblem> problems() {
        return List.copyOf(problems);
    }

    List<CheckedItem> check(List<ItemCode> codes, Map<ItemCode, Newest> catalogue) {
        return codes.stream().map(code -> check(code, catalogue.get(code))).toList();
    }

    private CheckedItem check(ItemCode code, @Nullable Newest newest) {
        var wanted = read.items().getOrDefault(code, new Wanted(code, 0));
        if (read.wrong().contains(code) || newest == null && !isWhole(wanted))
            return new CheckedItem(code, wanted.name(), wanted.line(), ImportedKind.WRONG, null, null, List.of());
        if (newest == null)
            return new CheckedItem(
                    code,
                    wanted.name(),
                    wanted.line(),
                    ImportedKind.NEW,
                    wanted.asNew().guide(),
                    null,
                    List.of());
        var differences = wanted.against(new FormCells(GuideForm.of(newest.guide())));
        return new CheckedItem(
                code,
                newest.guide().names().zh(),
                wanted.line(),
                differences.isEmpty() ? ImportedKind.SAME : ImportedKind.CHANGED,
                null,
                newest.digest(),
                differences);
    }

    /** A new item has a name; lines for lists alone belong to an item that is there. */
    private boolean isWhole(Wanted wanted) {
        if (!wanted.name().isBlank()) return true;
        var texts = words.languages().getFirst();
        var sheet = ImportSheet.items();
        boolean listed = wanted.saysSomething();
        var column = listed ? sheet.column("nameZh").orElseThrow() : ImportColumn.code();
        problems.add(new CellProblem(
                texts.of(sheet.title()),
                wanted.line(),
                column.head(texts),
                wanted.code().value(),
                listed ? ImportReason.NAME_MISSING : ImportReason.ITEM_NOT_IN_CATALOGUE,
                List.of(wanted.code().value())));
        return false;
    }
}
