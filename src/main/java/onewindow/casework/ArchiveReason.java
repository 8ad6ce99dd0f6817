package onewindow.casework;

import java.util.List;
import onewindow.platform.Reason;

/** Why files of cases cannot go to the archive as it was asked for. */
public enum ArchiveReason implements Reason {
    NOTHING_TO_TRANSFER,
    DAY_NOT_OVER,
    FILE_ALTERED,
    KEEPING_ITEM_UNKNOWN;

    private static final List<String> CLAUSES = List.of("PIP-19");

    @Override
    public List<String> clauses() {
        return CLAUSES;
    }
}
