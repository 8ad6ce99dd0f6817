package onewindow.catalogue.web;

import java.util.List;
import java.util.Set;
import onewindow.catalogue.ItemCode;
import onewindow.catalogue.ItemStatus;
import onewindow.catalogue.store.CatalogueLists.StaffLine;
import onewindow.platform.web.Address;
import onewindow.platform.web.Choice;
import onewindow.platform.web.Page;
import onewindow.platform.web.Pager;
import onewindow.platform.web.Screen;
import onewindow.platform.web.Sort;
import onewindow.platform.web.SortHead;
import org.jspecify.annotations.Nullable;

/** All items of the centre for those who keep them. */
public record ItemsPage(
        Screen screen,
        String words,
        @Nullable ItemStatus status,
        Sort sort,
        List<StaffLine> lines,
        Set<ItemCode> broken,
        Pager pager)
        implements Page {
    static final List<String> COLUMNS = List.of("code", "name", "department", "changed");

    /** Where the same list, with its filter and order, is handed out as a file. */
    public Address file(String format) {
        var address = new Address("/items/export", pager.address().parameters());
        return address.with("page", null).with("format", format);
    }

    public List<Choice> statuses() {
        return Choice.of(ItemStatus.class, screen.texts());
    }

    public SortHead head(String column) {
        return new SortHead(pager.address(), sort, column, screen.t("catalogue.items." + column));
    }
}
