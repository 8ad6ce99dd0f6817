package onewindow.casework;

import java.util.List;
import onewindow.platform.Reason;

/** Why an item cannot be warned of from that day on. */
public enum WarningReason implements Reason {
    WARNING_ITEM_UNKNOWN,
    WARNING_LATER_THAN_CENTRE,
    WARNING_AS_LONG_AS_PROMISE,
    WARNING_DAYS_UNREADABLE;

    private static final List<String> CLAUSES = List.of("A3.5");

    @Override
    public List<String> clauses() {
        return CLAUSES;
    }
}
