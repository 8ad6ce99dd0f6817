package onewindow.documents;

import java.util.List;
import onewindow.platform.Reason;

/** Why a paper cannot be registered as served in that way. */
public enum ServiceReason implements Reason {
    SERVED_ALREADY,
    NOT_SERVED_BY_KIND,
    TAKER_MISSING,
    PROOF_MISSING,
    SERVED_DAY_WRONG;

    private static final List<String> CLAUSES = List.of("A3.4", "LIC-32.6");

    @Override
    public List<String> clauses() {
        return CLAUSES;
    }
}
