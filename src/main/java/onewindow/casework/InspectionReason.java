package onewindow.casework;

import java.util.List;
import onewindow.platform.Reason;

/** Why an inspection, or the hearing of somebody else's interest, cannot be taken down as it is. */
public enum InspectionReason implements Reason {
    INSPECTION_PURPOSE_MISSING("LIC-34"),
    INSPECTION_PLACE_MISSING("LIC-34"),
    INSPECTION_DAY_PAST("LIC-55"),
    INSPECTION_NOT_ASSIGNED("LIC-34", "LIC-55"),
    INSPECTION_DAY_WRONG("LIC-34"),
    INSPECTOR_NOT_ASSIGNED("LIC-34"),
    INSPECTION_OUTSTANDING("LIC-34"),
    THIRD_PARTY_NOT_NAMED("LIC-36"),
    THIRD_PARTY_INTEREST_MISSING("LIC-36"),
    STATEMENT_DAY_PAST("LIC-36"),
    THIRD_PARTY_UNKNOWN("LIC-36"),
    STATEMENT_DAY_WRONG("LIC-36"),
    STATEMENT_MISSING("LIC-36"),
    STATEMENT_STILL_POSSIBLE("LIC-36"),
    STATEMENT_ANSWER_MISSING("LIC-36"),
    STATEMENT_OUTSTANDING("LIC-36");

    private final List<String> clauses;

    InspectionReason(String... clauses) {
        this.clauses = List.of(clauses);
    }

    @Override
    public List<String> clauses() {
        return clauses;
    }
}
