package onewindow.casework.web;

import java.time.Instant;
import java.util.List;
import onewindow.casework.store.WarningStore;
import onewindow.platform.Refusal;
import onewindow.platform.web.Page;
import onewindow.platform.web.RefusalText;
import onewindow.platform.web.Screen;

/** The centre's number of warning days and the items that have their own. */
public record WarningsPage(
        Screen screen, int centreDays, List<Row> rows, String item, String days, List<Refusal> hindrances, Instant asOf)
        implements Page {
    /** An item's own number, the one that holds, and its cases that are amber now with the list behind them. */
    public record Row(WarningStore.Rule rule, String name, int holding, long near, String list) {}

    public List<RefusalText> refusals() {
        return hindrances.stream().map(screen::refusal).toList();
    }
}
