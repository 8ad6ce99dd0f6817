package onewindow.catalogue.web;

import java.util.Locale;
import java.util.Optional;
import onewindow.catalogue.ItemStatus;
import onewindow.catalogue.Search;
import onewindow.catalogue.store.CatalogueLists;
import onewindow.catalogue.store.CatalogueLists.Order;
import onewindow.catalogue.store.CatalogueLists.StaffLine;
import onewindow.people.Needs;
import onewindow.people.Officer;
import onewindow.people.Permission;
import onewindow.platform.ChinaTime;
import onewindow.platform.Clause;
import onewindow.platform.tables.Table;
import onewindow.platform.tables.TableFormat;
import onewindow.platform.web.Reply;
import onewindow.platform.web.Screen;
import onewindow.platform.web.Sort;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of items as a file, with the filter and the order of the page. */
@Controller
class ItemExportController {
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

    ItemExportController(CatalogueLists lists) {
        this.lists = lists;
    }

    @GetMapping({"/items/export", "/api/v1/items/export"})
    @Needs(Permission.DRAFT_ITEMS)
    @Clause("A3.1")
    Reply export(
            Screen screen,
            Officer by,
            @RequestParam(defaultValue = "XLSX") TableFormat format,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable ItemStatus status,
            @RequestParam(required = false) @Nullable String sort) {
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
                        Search.of(q),
                        ChinaTime.dateOf(screen.now()),
                        taker));
    }
}
