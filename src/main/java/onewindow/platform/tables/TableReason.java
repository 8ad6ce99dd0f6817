package onewindow.platform.tables;

import java.util.List;
import onewindow.platform.Reason;

/** Why a file that was handed in cannot be read as a table. */
public enum TableReason implements Reason {
    FILE_EMPTY,
    FILE_TOO_LARGE,
    NOT_A_TABLE,
    /** The old format of Excel, or a file under a password: both look the same from outside. */
    OLD_OR_LOCKED_EXCEL,
    HOLDS_MACROS,
    FILE_DAMAGED,
    /** Small as it came, and far too large once unpacked. */
    UNPACKS_TOO_LARGE,
    WRONG_ENCODING,
    TOO_MANY_LINES;

    private static final List<String> CLAUSES = List.of("SEC-4");

    @Override
    public List<String> clauses() {
        return CLAUSES;
    }
}
