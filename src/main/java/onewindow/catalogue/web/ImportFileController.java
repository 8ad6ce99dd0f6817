package onewindow.catalogue.web;

import onewindow.catalogue.imports.CellProblem;
import onewindow.catalogue.imports.ImportTemplate;
import onewindow.catalogue.imports.ItemImports;
import onewindow.catalogue.store.GuideTexts;
import onewindow.catalogue.store.ImportProblems;
import onewindow.people.Needs;
import onewindow.people.Officer;
import onewindow.people.Permission;
import onewindow.platform.Clause;
import onewindow.platform.tables.Table;
import onewindow.platform.tables.TableFormat;
import onewindow.platform.web.Reply;
import onewindow.platform.web.Screen;
import onewindow.platform.web.Texts;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The files around imports: template, all guides in its form, and the workbook of errors. */
@Controller
class ImportFileController {
    private final ItemImports imports;
    private final ImportProblems problems;
    private final GuideTexts guides;

    ImportFileController(ItemImports imports, ImportProblems problems, GuideTexts guides) {
        this.imports = imports;
        this.problems = problems;
        this.guides = guides;
    }

    @GetMapping({"/items/imports/template", "/api/v1/item-imports/template"})
    @Needs(Permission.DRAFT_ITEMS)
    @Clause("A3.1")
    Reply template(
            Screen screen,
            @RequestParam(defaultValue = "XLSX") TableFormat format,
            @RequestParam(defaultValue = "items") String sheet) {
        return format == TableFormat.CSV
                ? ImportTemplate.csv(screen.texts(), sheet, screen.now())
                : ImportTemplate.book(
                        screen.texts(), "catalogue.import.template.name", screen.now(), ImportTemplate.NONE);
    }

    @GetMapping({"/items/guides", "/api/v1/items/guides"})
    @Needs(Permission.DRAFT_ITEMS)
    @Clause("A3.1")
    Reply guides(Screen screen, Officer by) {
        return ImportTemplate.book(
                screen.texts(),
                "catalogue.import.guides.name",
                screen.now(),
                taker -> guides.each(by.centre(), taker));
    }

    @GetMapping({"/items/imports/{no:[0-9]{1,9}}/errors", "/api/v1/item-imports/{no:[0-9]{1,9}}/errors"})
    @Needs(Permission.DRAFT_ITEMS)
    @Clause({"A3.1", "SEC-4"})
    Reply errors(
            Screen screen,
            Officer by,
            @PathVariable int no,
            @RequestParam(defaultValue = "XLSX") TableFormat format) {
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
                .text("catalogue.import.what", 50, problem -> texts.refusal(problem.refusal()).what())
                .text("catalogue.import.now", 50, problem -> texts.refusal(problem.refusal()).now())
                .text("catalogue.import.whom", 20, problem -> texts.refusal(problem.refusal()).whom());
    }
}
