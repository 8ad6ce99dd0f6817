package onewindow.casework;

import java.util.List;
import onewindow.platform.Reason;

/** Why an emergency receipt cannot be printed or entered as it was asked for. */
public enum SlipReason implements Reason {
    SLIP_COUNT,
    SLIPS_USED_UP,
    SLIP_UNKNOWN,
    SLIP_USED,
    SLIP_IN_FUTURE,
    SLIP_BEFORE_PRINTED,
    SLIP_TOO_OLD;

    private static final List<String> CLAUSES = List.of("A3.4");

    @Override
    public List<String> clauses() {
        return CLAUSES;
    }
}
