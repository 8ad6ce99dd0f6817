package onewindow.catalogue.web;

import onewindow.catalogue.ItemStatus;
import onewindow.people.Needs;
import onewindow.people.Officer;
import onewindow.people.Permission;
import onewindow.platform.Clause;
import onewindow.platform.tables.TableFormat;
import onewindow.platform.web.Reply;
import onewindow.platform.web.Screen;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Files about items for people. */
@Controller
class ItemFileController {
    private final ItemFiles files;

    ItemFileController(ItemFiles files) {
        this.files = files;
    }

    @GetMapping("/items/export")
    @Needs(Permission.DRAFT_ITEMS)
    @Clause("A3.1")
    Reply items(
            Screen screen,
            Officer by,
            @RequestParam(defaultValue = "XLSX") TableFormat format,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable ItemStatus status,
            @RequestParam(required = false) @Nullable String sort) {
        return files.items(screen, by, format, q, status, sort);
    }

    @GetMapping("/items/guides")
    @Needs(Permission.DRAFT_ITEMS)
    @Clause("A3.1")
    Reply guides(Screen screen, Officer by) {
        return files.guides(screen, by);
    }

    @GetMapping("/items/imports/template")
    @Needs(Permission.DRAFT_ITEMS)
    @Clause("A3.1")
    Reply template(
            Screen screen,
            @RequestParam(defaultValue = "XLSX") TableFormat format,
            @RequestParam(defaultValue = "items") String sheet) {
        return files.template(screen, format, sheet);
    }

    @GetMapping("/items/imports/{no:[0-9]{1,9}}/errors")
    @Needs(Permission.DRAFT_ITEMS)
    @Clause({"A3.1", "SEC-4"})
    Reply errors(
            Screen screen, Officer by, @PathVariable int no, @RequestParam(defaultValue = "XLSX") TableFormat format) {
        return files.errors(screen, by, no, format);
    }
}
