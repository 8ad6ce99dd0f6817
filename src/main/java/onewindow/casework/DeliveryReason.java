package onewindow.casework;

import java.util.List;
import onewindow.platform.Reason;

/** Why a result cannot be brought to the applicant in the way that was asked for. */
public enum DeliveryReason implements Reason {
    WAY_NOT_CHOSEN("LIC-44"),
    WAY_CHOSEN_ALREADY("LIC-44"),
    RELATION_MISSING("LIC-44", "CPL-88"),
    STAND_IN_ID_MISSING("LIC-44", "CPL-88"),
    ATTEMPT_OUTCOME_MISSING("LIC-44"),
    LEFT_PLACE_MISSING("CPL-89"),
    LEFT_REASON_MISSING("CPL-89"),
    WITNESS_MISSING("CPL-89"),
    NOT_TRIED_YET("CPL-95"),
    NOTICE_PLACE_MISSING("CPL-95"),
    ANNOUNCED_ALREADY("CPL-95"),
    NOT_ANNOUNCED("CPL-95"),
    NOTICE_RUNS_YET("CPL-95");

    private final List<String> clauses;

    DeliveryReason(String... clauses) {
        this.clauses = List.of(clauses);
    }

    @Override
    public List<String> clauses() {
        return clauses;
    }
}
