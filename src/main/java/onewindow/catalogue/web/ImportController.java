package onewindow.catalogue.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import onewindow.catalogue.imports.Decisions;
import onewindow.catalogue.imports.ImportHead;
import onewindow.catalogue.imports.ImportMode;
import onewindow.catalogue.imports.ImportedKind;
import onewindow.catalogue.imports.ItemImports;
import onewindow.catalogue.store.ImportLines;
import onewindow.catalogue.store.ImportProblems;
import onewindow.catalogue.store.ImportStore;
import onewindow.people.Needs;
import onewindow.people.Officer;
import onewindow.people.Permission;
import onewindow.platform.Clause;
import onewindow.platform.Outcome;
import onewindow.platform.Refusal;
import onewindow.platform.SubmissionId;
import onewindow.platform.tables.GivenFile;
import onewindow.platform.web.Address;
import onewindow.platform.web.Pager;
import onewindow.platform.web.Reply;
import onewindow.platform.web.Screen;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Files of items: hand in, look, take over. */
@Controller
class ImportController {
    private static final String ADDRESS = "/items/imports";
    private static final int LAST = 20;
    private static final int LINES = 30;
    private static final int PROBLEMS = 50;

    private final ItemImports imports;
    private final ImportStore store;
    private final ImportLines lines;
    private final ImportProblems problems;

    ImportController(ItemImports imports, ImportStore store, ImportLines lines, ImportProblems problems) {
        this.imports = imports;
        this.store = store;
        this.lines = lines;
        this.problems = problems;
    }

    @GetMapping(ADDRESS)
    @Needs(Permission.DRAFT_ITEMS)
    @Clause("A3.1")
    Reply last(Screen screen, Officer by) {
        return new ImportsPage(screen, store.last(by.centre(), LAST), List.of());
    }

    @PostMapping(ADDRESS)
    @Needs(Permission.DRAFT_ITEMS)
    @Clause({"A3.1", "SEC-4"})
    Reply give(Screen screen, Officer by, @RequestParam MultipartFile file, SubmissionId submission)
            throws IOException {
        var given = new GivenFile(String.valueOf(file.getOriginalFilename()), file.getBytes());
        return switch (imports.give(by, given, submission)) {
            case Outcome.Done<ImportHead>(ImportHead head) -> Reply.to(ADDRESS + "/" + head.no());
            case Outcome.Refused<ImportHead>(List<Refusal> refusals) ->
                Reply.again(new ImportsPage(screen, store.last(by.centre(), LAST), refusals));
        };
    }

    @GetMapping(ADDRESS + "/{no:[0-9]{1,9}}")
    @Needs(Permission.DRAFT_ITEMS)
    @Clause("A3.1")
    Reply show(
            Screen screen,
            Officer by,
            HttpServletRequest request,
            @PathVariable int no,
            @RequestParam(required = false) @Nullable ImportedKind kind,
            @RequestParam(defaultValue = "1") String page) {
        var address = Address.of(request, List.of("kind"));
        return page(screen, by, imports.head(by.centre(), no), kind, address, page, List.of());
    }

    /** While the work runs its progress; once it ends, what fetches the page anew. */
    @GetMapping(ADDRESS + "/{no:[0-9]{1,9}}/work")
    @Needs(Permission.DRAFT_ITEMS)
    @Clause("A3.1")
    Reply work(Screen screen, Officer by, HttpServletRequest request, @PathVariable int no) {
        if (request.getHeader("HX-Request") == null) return Reply.to(ADDRESS + "/" + no);
        return new ImportWorkPage(screen, imports.head(by.centre(), no));
    }

    @PostMapping(ADDRESS + "/{no:[0-9]{1,9}}/decisions")
    @Needs(Permission.DRAFT_ITEMS)
    @Clause("A3.1")
    Reply decideAll(
            Screen screen, Officer by, @PathVariable int no, @RequestParam boolean all, SubmissionId submission) {
        return after(screen, by, no, imports.decide(by, no, Decisions.all(null, all), submission));
    }

    @PostMapping(ADDRESS + "/{no:[0-9]{1,9}}/application")
    @Needs(Permission.DRAFT_ITEMS)
    @Clause("A3.1")
    Reply apply(
            Screen screen, Officer by, @PathVariable int no, @RequestParam ImportMode mode, SubmissionId submission) {
        return after(screen, by, no, imports.apply(by, no, mode, submission));
    }

    @PostMapping(ADDRESS + "/{no:[0-9]{1,9}}/continuation")
    @Needs(Permission.DRAFT_ITEMS)
    @Clause("A3.1")
    Reply carryOn(Screen screen, Officer by, @PathVariable int no, SubmissionId submission) {
        return after(screen, by, no, imports.carryOn(by, no, submission));
    }

    private Reply after(Screen screen, Officer by, int no, Outcome<ImportHead> outcome) {
        return switch (outcome) {
            case Outcome.Done<ImportHead> done -> Reply.to(ADDRESS + "/" + no);
            case Outcome.Refused<ImportHead>(List<Refusal> refusals) -> {
                var head = imports.head(by.centre(), no);
                yield Reply.again(page(screen, by, head, null, Address.of(ADDRESS + "/" + no), "1", refusals));
            }
        };
    }

    private ImportPage page(
            Screen screen,
            Officer by,
            ImportHead head,
            @Nullable ImportedKind kind,
            Address address,
            String page,
            List<Refusal> refused) {
        var pager = Pager.of(address, page, LINES, kind == null ? head.items() : head.items(kind));
        return new ImportPage(
                screen,
                head,
                lines.items(by.centre(), head.no(), Optional.ofNullable(kind), (int) pager.offset(), LINES),
                kind,
                pager,
                problems.first(by.centre(), head.no(), PROBLEMS),
                refused);
    }
}
