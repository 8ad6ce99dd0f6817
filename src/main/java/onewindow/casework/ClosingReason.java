package onewindow.casework;

import java.util.List;
import onewindow.platform.Reason;

/** Why a case cannot be ended early, or taken a step back. */
public enum ClosingReason implements Reason {
    DECIDED_ALREADY("LIC-38"),
    WITHDRAWAL_BY_STRANGER("LIC-29"),
    WITHDRAWAL_NOT_SIGNED("LIC-29"),
    WITHDRAWAL_DAY_WRONG("LIC-29"),
    RETURNED_NOT_HELD("LIC-31"),
    REMINDED_ALREADY("A3.6"),
    NOT_REMINDED("A3.6", "LIC-32.4"),
    REFUSED_INSTEAD("LIC-32.4", "A3.7"),
    STEP_BACK_REASON_MISSING("A3.7"),
    STEPPED_BACK_ALREADY("A3.7"),
    NOT_STEPPED_BACK("A3.7"),
    STEP_ON_REPLY_MISSING("A3.7"),
    WITH_WINDOW("A3.7");

    private final List<String> clauses;

    ClosingReason(String... clauses) {
        this.clauses = List.of(clauses);
    }

    @Override
    public List<String> clauses() {
        return clauses;
    }
}
