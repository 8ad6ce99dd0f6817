package onewindow.casework;

import java.util.List;
import onewindow.platform.Reason;

/** Why a step between acceptance and decision cannot lawfully be taken now. */
public enum ProcedureReason implements Reason {
    STEP_NOT_NAMED("LIC-45"),
    STEP_NOT_IN_GUIDE("LIC-45", "A3.1"),
    PLANNED_DAYS_MISSING("LIC-45"),
    PROCEDURE_REASON_MISSING("LIC-45"),
    PROCEDURE_RUNS_ALREADY("LIC-45"),
    PROCEDURE_NOT_RUNNING("LIC-45"),
    RESULT_MISSING("LIC-45"),
    TWO_OFFICERS_NEEDED("LIC-55", "LIC-34"),
    OFFICER_UNKNOWN("A3.2"),
    NORM_MISSING("LIC-55");

    private final List<String> clauses;

    ProcedureReason(String... clauses) {
        this.clauses = List.of(clauses);
    }

    @Override
    public List<String> clauses() {
        return clauses;
    }
}
