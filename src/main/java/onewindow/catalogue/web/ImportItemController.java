package onewindow.catalogue.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import onewindow.catalogue.ItemCode;
import onewindow.catalogue.imports.Decisions;
import onewindow.catalogue.imports.ImportHead;
import onewindow.catalogue.imports.ItemImports;
import onewindow.catalogue.store.ImportLines;
import onewindow.people.Needs;
import onewindow.people.Officer;
import onewindow.people.Permission;
import onewindow.platform.Clause;
import onewindow.platform.NotThere;
import onewindow.platform.Outcome;
import onewindow.platform.Refusal;
import onewindow.platform.SubmissionId;
import onewindow.platform.web.Reply;
import onewindow.platform.web.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One item of a file: its differences, accepted or refused field by field. */
@Controller
class ImportItemController {
    private static final String ADDRESS = "/items/imports/{no:[0-9]{1,9}}/items/{code}";
    private static final String POINT = "d-";
    private static final String ACCEPT = "accept";

    private final ItemImports imports;
    private final ImportLines lines;

    ImportItemController(ItemImports imports, ImportLines lines) {
        this.imports = imports;
        this.lines = lines;
    }

    @GetMapping(ADDRESS)
    @Needs(Permission.DRAFT_ITEMS)
    @Clause("A3.1")
    Reply show(Screen screen, Officer by, @PathVariable int no, @PathVariable String code) {
        return page(screen, by, no, item(code), List.of());
    }

    @PostMapping(ADDRESS)
    @Needs(Permission.DRAFT_ITEMS)
    @Clause("A3.1")
    Reply decide(
            Screen screen,
            Officer by,
            @PathVariable int no,
            @PathVariable String code,
            @RequestParam Map<String, String> parameters,
            SubmissionId submission) {
        var item = item(code);
        return switch (imports.decide(by, no, decisions(item, parameters), submission)) {
            case Outcome.Done<ImportHead> done -> Reply.to("/items/imports/" + no + "?kind=CHANGED");
            case Outcome.Refused<ImportHead>(List<Refusal> refusals) ->
                Reply.again(page(screen, by, no, item, refusals));
        };
    }

    private static Decisions decisions(ItemCode item, Map<String, String> parameters) {
        var all = parameters.get("all");
        if (all != null) return Decisions.all(item, all.equals("true"));
        var accepted = new ArrayList<Integer>();
        var refused = new ArrayList<Integer>();
        parameters.forEach((name, value) -> {
            if (name.matches(POINT + "[0-9]{1,6}"))
                (value.equals(ACCEPT) ? accepted : refused).add(Integer.parseInt(name.substring(POINT.length())));
        });
        return Decisions.of(item, accepted, refused);
    }

    private ImportItemPage page(Screen screen, Officer by, int no, ItemCode code, List<Refusal> refused) {
        var head = imports.head(by.centre(), no);
        var item = lines.item(by.centre(), no, code).orElseThrow(NotThere::new);
        return new ImportItemPage(screen, head, item, lines.differences(by.centre(), no, code), refused);
    }

    private static ItemCode item(String code) {
        return ItemCode.typed(code).orElseThrow(NotThere::new);
    }
}
