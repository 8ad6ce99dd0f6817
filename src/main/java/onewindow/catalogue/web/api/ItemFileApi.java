package onewindow.catalogue.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import onewindow.catalogue.ItemStatus;
import onewindow.catalogue.web.ItemFiles;
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

/** Files about items for programs. No JSON, so the handlers say by themselves that they belong to its description. */
@Controller
@Tag(name = "items")
class ItemFileApi {
    private final ItemFiles files;

    ItemFileApi(ItemFiles files) {
        this.files = files;
    }

    @GetMapping("/api/v1/items/export")
    @Needs(Permission.DRAFT_ITEMS)
    @Clause("A3.1")
    @Operation(operationId = "exportItems", summary = "The list of items as a file, filtered as the list is")
    Reply items(
            Screen screen,
            Officer by,
            @RequestParam(defaultValue = "XLSX") TableFormat format,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable ItemStatus status,
            @RequestParam(required = false) @Nullable String sort) {
        return files.items(screen, by, format, q, status, sort);
    }

    @GetMapping("/api/v1/items/guides")
    @Needs(Permission.DRAFT_ITEMS)
    @Clause("A3.1")
    @Operation(operationId = "exportGuides", summary = "All guides as one workbook in the form of the import template")
    Reply guides(Screen screen, Officer by) {
        return files.guides(screen, by);
    }

    @GetMapping("/api/v1/item-imports/template")
    @Needs(Permission.DRAFT_ITEMS)
    @Clause("A3.1")
    @Operation(operationId = "importTemplate", summary = "The empty template: all sheets as Excel, one of them as CSV")
    Reply template(
            Screen screen,
            @RequestParam(defaultValue = "XLSX") TableFormat format,
            @RequestParam(defaultValue = "items") String sheet) {
        return files.template(screen, format, sheet);
    }

    @GetMapping("/api/v1/item-imports/{no:[0-9]{1,9}}/errors")
    @Needs(Permission.DRAFT_ITEMS)
    @Clause({"A3.1", "SEC-4"})
    @Operation(operationId = "itemFileErrors", summary = "Every wrong cell of a file with what to do about it")
    Reply errors(
            Screen screen, Officer by, @PathVariable int no, @RequestParam(defaultValue = "XLSX") TableFormat format) {
        return files.errors(screen, by, no, format);
    }
}
