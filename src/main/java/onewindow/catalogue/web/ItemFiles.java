package onewindow.catalogue.web;

import java.util.Locale;
import java.util.Optional;
import onewindow.catalogue.ItemStatus;
import onewindow.catalogue.Search;
import onewindow.catalogue.imports.CellProblem;
import onewindow.catalogue.imports.ImportTemplate;
import onewindow.catalogue.imports.ItemImports;
import onewindow.catalogue.store.CatalogueLists;
import onewindow.catalogue.store.CatalogueLists.Order;
import onewindow.catalogue.store.CatalogueLists.StaffLine;
import onewindow.catalogue.store.GuideTexts;
import onewindow.catalogue.store.ImportProblems;
import onewindow.people.Officer;
import onewindow.platform.ChinaTime;
import onewindow.platform.tables.Table;
import onewindow.platform.tables.TableFormat;
import onewindow.platform.web.Reply;
import onewindow.platform.web.Screen;
import onewindow.platform.web.Sort;
import onewindow.platform.web.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Files about items, the same for people and for programs: the list, all guides, the template, the errors of an import. */
@Component
public class ItemFiles {
    private static final Table<StaffLine> ITEMS = Table.<StaffLine>titled("catalogue.items")
            .text("catalogue.items.code", 34, line -> line.code().value())
            .text("catalogue.items.name", 48, line -> line.names().zh())
            .text("catalogue.field.nameEn", 40, line -> line.names().en())
            .text("catalogue.items.department", 20, StaffLine::department)
            .word("catalogue.items.status", StaffLine::status)
            .number("catalogue.items.inForceVersion", line -> line.inForce() == 0 ? null : line.inForce())
            .number("catalogue.items.draftVersion", line -> line.draft() == 0 ? null : line.draft())
            .moment("catalogue.items.changed", StaffLine::changedAt);

    private final CatalogueLists lists;
    private final GuideTexts guides;
    private final ItemImports imports;
    private final ImportProblems problems;

    ItemFiles(CatalogueLists lists, GuideTexts guides, ItemImports imports, ImportProblems problems) {
        this.lists = lists;
        this.guides = guides;
        this.imports = imports;
        this.problems = problems;
    }

    /** The list of items with the filter and the order of the page. */
    public Reply items(
            Screen screen,
            Officer by,
            TableFormat format,
            String words,
            @Nullable ItemStatus status,
            @Nullable String sort) {
        var order = Sort.of(sort, ItemsPage.COLUMNS);
        var column = Order.valueOf(order.column().toUpperCase(Locale.ROOT));
        return ITEMS.download(
                screen.texts(),
                format,
                screen.now(),
                taker -> lists.each(
                        by.centre(),
                        Optional.ofNullable(status),
                        column,
                        order.falling(),
                        Search.of(words),
                        ChinaTime.dateOf(screen.now()),
                        taker));
    }

    /** All guides in the form of the template, to be changed and brought back. */
    public Reply guides(Screen screen, Officer by) {
        return ImportTemplate.book(
                screen.texts(), "catalogue.import.guides.name", screen.now(), taker -> guides.each(by.centre(), taker));
    }

    /** The empty template: all sheets as Excel, one of them as CSV. */
    public Reply template(Screen screen, TableFormat format, String sheet) {
        return format == TableFormat.CSV
                ? ImportTemplate.csv(screen.texts(), sheet, screen.now())
                : ImportTemplate.book(
                        screen.texts(), "catalogue.import.template.name", screen.now(), ImportTemplate.NONE);
    }

    /** Every wrong cell of an import, with what to do about it. */
    public Reply errors(Screen screen, Officer by, int no, TableFormat format) {
        imports.head(by.centre(), no);
        return errors(screen.texts())
                .download(screen.texts(), format, screen.now(), taker -> problems.each(by.centre(), no, taker));
    }

    private static Table<CellProblem> errors(Texts texts) {
        return Table.<CellProblem>titled("catalogue.import.errors")
                .text("catalogue.import.sheet", 16, CellProblem::sheet)
                .number("catalogue.import.line", CellProblem::line)
                .text("catalogue.import.column", 24, CellProblem::column)
                .text("catalogue.import.content", 30, CellProblem::content)
                .text(
                        "catalogue.import.what",
                        50,
                        problem -> texts.refusal(problem.refusal()).what())
                .text(
                        "catalogue.import.now",
                        50,
                        problem -> texts.refusal(problem.refusal()).now())
                .text(
                        "catalogue.import.whom",
                        20,
                        problem -> texts.refusal(problem.refusal()).whom());
    }
}
