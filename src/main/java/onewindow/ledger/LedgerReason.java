package onewindow.ledger;

import java.util.List;
import onewindow.platform.Reason;

/** Why the ledger takes no entry now. */
public enum LedgerReason implements Reason {
    /** Somebody else wrote to the same matter first. */
    CHANGED_MEANWHILE,
    /** The machine's clock stands before the last entry of the matter. */
    CLOCK_SET_BACK,
    /** The submission id was used before, for another act or another matter. */
    SUBMISSION_USED_ALREADY;

    @Override
    public List<String> clauses() {
        return List.of("B19");
    }
}
