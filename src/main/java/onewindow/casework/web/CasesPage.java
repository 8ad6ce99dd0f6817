package onewindow.casework.web;

import java.util.List;
import onewindow.casework.CaseQuery;
import onewindow.platform.web.Address;
import onewindow.platform.web.Page;
import onewindow.platform.web.Pager;
import onewindow.platform.web.Screen;
import onewindow.platform.web.Sort;
import onewindow.platform.web.SortHead;

/** A list of cases: its views with their counts, its filter, its rows. */
public record CasesPage(
        Screen screen,
        CaseQuery query,
        Address address,
        Sort sort,
        List<Tab> tabs,
        List<Tab> watched,
        List<CaseRow> rows,
        Pager pager)
        implements Page {

    /** One of the lists people ask for by name. */
    public record Tab(CaseQuery.View view, long count, Address address) {}

    /** The same list as a file. */
    public Address file() {
        var file = Address.of("/cases/export").with("view", query.view().name());
        for (var asked : address.parameters().entrySet())
            if (!asked.getKey().equals("page")) file = file.with(asked.getKey(), asked.getValue());
        return file;
    }

    public SortHead head(String column) {
        return new SortHead(address, sort, column, screen.t("cases.column." + column));
    }
}
