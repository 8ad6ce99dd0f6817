package onewindow.certificates;

import java.util.List;
import onewindow.platform.Reason;

/** Why a blank certificate cannot be taken in, printed or spoiled as it was asked for. */
public enum BlankReason implements Reason {
    KIND_MISSING,
    SERIAL_UNREADABLE,
    BLANK_COUNT,
    SERIALS_TAKEN,
    BLANK_UNKNOWN,
    NOT_IN_STOCK,
    NOT_GRANTED_YET,
    HAS_VALID_COPY,
    NO_VALID_COPY,
    SPOIL_REASON_MISSING,
    REPRINT_REASON_MISSING;

    private static final List<String> CLAUSES = List.of("LIC-39");

    @Override
    public List<String> clauses() {
        return CLAUSES;
    }
}
