package onewindow.catalogue.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import onewindow.catalogue.ItemCode;
import onewindow.catalogue.imports.Decisions;
import onewindow.catalogue.imports.DifferenceWords;
import onewindow.catalogue.imports.ImportMode;
import onewindow.catalogue.imports.ImportedKind;
import onewindow.catalogue.imports.ItemImports;
import onewindow.catalogue.store.ImportLines;
import onewindow.catalogue.store.ImportProblems;
import onewindow.people.Needs;
import onewindow.people.Officer;
import onewindow.people.Permission;
import onewindow.platform.ActRefused;
import onewindow.platform.Clause;
import onewindow.platform.NotThere;
import onewindow.platform.Outcome;
import onewindow.platform.SubmissionId;
import onewindow.platform.tables.GivenFile;
import onewindow.platform.web.Screen;
import onewindow.platform.web.api.ApiReply;
import onewindow.platform.web.errors.PlatformReason;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Files of items for programs: hand in, ask how far it is, decide about differences, take over. */
@RestController
@Tag(name = "items")
class ImportApi {
    private static final String ADDRESS = "/api/v1/item-imports";
    private static final String ONE = ADDRESS + "/{no:[0-9]{1,9}}";
    private static final int MOST = 1_000;

    record NewImport(
            @NotNull(message = "{catalogue.api.missing}") String fileName,
            @NotNull(message = "{catalogue.api.missing}") byte[] file) {}

    record Decision(
            @Nullable String item,
            @Nullable List<Integer> accept,
            @Nullable List<Integer> refuse,
            @Nullable Boolean all) {}

    record TakeOver(
            @NotNull(message = "{catalogue.api.missing}") ImportMode mode) {}

    record WrongCell(String sheet, int line, String column, String content, String code, String what, String now) {}

    record Point(
            int number,
            String where,
            String line,
            String before,
            String after,
            @Nullable Boolean accepted) {}

    private final ItemImports imports;
    private final ImportLines lines;
    private final ImportProblems problems;

    ImportApi(ItemImports imports, ImportLines lines, ImportProblems problems) {
        this.imports = imports;
        this.lines = lines;
        this.problems = problems;
    }

    @PostMapping(ADDRESS)
    @Needs(Permission.DRAFT_ITEMS)
    @Clause({"A3.1", "SEC-4"})
    @Operation(
            operationId = "giveItemFile",
            summary = "Hands in a file of items, Base64 in the body, and begins its check")
    ApiReply<ImportAnswer> give(@RequestBody @Valid NewImport given, Officer by, SubmissionId submission) {
        var file = new GivenFile(given.fileName(), given.file());
        return ApiReply.created(
                imports.give(by, file, submission).map(ImportAnswer::of), head -> ADDRESS + "/" + head.no());
    }

    @GetMapping(ONE)
    @Needs(Permission.DRAFT_ITEMS)
    @Clause("A3.1")
    @Operation(operationId = "itemFile", summary = "How far the work on a file is and what its check found")
    ImportAnswer head(@PathVariable int no, Officer by) {
        return ImportAnswer.of(imports.head(by.centre(), no));
    }

    @GetMapping(ONE + "/items")
    @Needs(Permission.DRAFT_ITEMS)
    @Clause("A3.1")
    @Operation(operationId = "itemFileItems", summary = "Items of a file by kind, up to a thousand from a place on")
    List<ImportAnswer.Item> items(
            @PathVariable int no,
            Officer by,
            @RequestParam(required = false) @Nullable ImportedKind kind,
            @RequestParam(defaultValue = "0") int from) {
        imports.head(by.centre(), no);
        return lines.items(by.centre(), no, Optional.ofNullable(kind), Math.max(0, from), MOST).stream()
                .map(ImportAnswer.Item::of)
                .toList();
    }

    @GetMapping(ONE + "/problems")
    @Needs(Permission.DRAFT_ITEMS)
    @Clause({"A3.1", "SEC-4"})
    @Operation(
            operationId = "itemFileProblems",
            summary = "The first thousand wrong cells; all of them are in the workbook of errors")
    List<WrongCell> problems(@PathVariable int no, Officer by, Screen screen) {
        imports.head(by.centre(), no);
        return problems.first(by.centre(), no, MOST).stream()
                .map(problem -> {
                    var told = screen.refusal(problem.refusal());
                    return new WrongCell(
                            problem.sheet(),
                            problem.line(),
                            problem.column(),
                            problem.content(),
                            told.code(),
                            told.what(),
                            told.now());
                })
                .toList();
    }

    @GetMapping(ONE + "/items/{code}/differences")
    @Needs(Permission.DRAFT_ITEMS)
    @Clause("A3.1")
    @Operation(operationId = "itemFileDifferences", summary = "Where file and guide differ, point by point")
    List<Point> differences(@PathVariable int no, @PathVariable String code, Officer by, Screen screen) {
        var item = ItemCode.typed(code).orElseThrow(NotThere::new);
        if (lines.item(by.centre(), no, item).isEmpty()) throw new NotThere();
        return lines.differences(by.centre(), no, item).stream()
                .map(point -> {
                    var told = DifferenceWords.of(point.difference(), screen.texts());
                    return new Point(
                            point.number(), told.where(), told.line(), told.before(), told.after(), point.accepted());
                })
                .toList();
    }

    @PostMapping(ONE + "/decisions")
    @Needs(Permission.DRAFT_ITEMS)
    @Clause("A3.1")
    @Operation(
            operationId = "decideDifferences",
            summary = "Accepts or refuses differences of an item by their numbers, or all of an item or of the file")
    Outcome<ImportAnswer> decide(
            @PathVariable int no, @RequestBody Decision decision, Officer by, SubmissionId submission) {
        var typed = decision.item();
        var item = typed == null ? null : ItemCode.typed(typed).orElseThrow(NotThere::new);
        var accepted = numbers(decision.accept());
        var refused = numbers(decision.refuse());
        // Numbers count within an item.
        if (item == null && accepted.size() + refused.size() > 0)
            throw new ActRefused(PlatformReason.MISSING_VALUE, "item");
        var decisions = new Decisions(item, accepted, refused, decision.all());
        return imports.decide(by, no, decisions, submission).map(ImportAnswer::of);
    }

    private static List<Integer> numbers(@Nullable List<Integer> numbers) {
        return numbers == null
                ? List.of()
                : numbers.stream().filter(Objects::nonNull).toList();
    }

    @PostMapping(ONE + "/application")
    @Needs(Permission.DRAFT_ITEMS)
    @Clause("A3.1")
    @Operation(
            operationId = "applyItemFile",
            summary = "Takes the checked file over as drafts, every line or none, or the right ones only")
    Outcome<ImportAnswer> apply(
            @PathVariable int no, @RequestBody @Valid TakeOver takeOver, Officer by, SubmissionId submission) {
        return imports.apply(by, no, takeOver.mode(), submission).map(ImportAnswer::of);
    }

    @PostMapping(ONE + "/continuation")
    @Needs(Permission.DRAFT_ITEMS)
    @Clause("A3.1")
    @Operation(
            operationId = "carryItemFileOn",
            summary = "Goes on with work that was interrupted; changes nothing otherwise")
    Outcome<ImportAnswer> carryOn(@PathVariable int no, Officer by, SubmissionId submission) {
        return imports.carryOn(by, no, submission).map(ImportAnswer::of);
    }
}
