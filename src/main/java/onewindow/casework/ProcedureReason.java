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
    NO_PROCEDURE_RUNS("LIC-45"),
    RESULT_MISSING("LIC-45"),
    TWO_OFFICERS_NEEDED("LIC-55", "LIC-34"),
    OFFICER_UNKNOWN("A3.2"),
    NORM_MISSING("LIC-55"),
    EXTENDED_ALREADY("LIC-42"),
    EXTENSION_ASKED_ALREADY("LIC-42"),
    EXTENSION_NOT_ASKED("LIC-42"),
    EXTENSION_NOT_BY_ASKER("LIC-42"),
    EXTENSION_NOT_FORESEEN("LIC-42"),
    EXTENSION_OUT_OF_RANGE("LIC-42"),
    EXTENSION_REASON_MISSING("LIC-42"),
    LIMIT_OVER("LIC-42", "LIC-72");

    private final List<String> clauses;

    ProcedureReason(String... clauses) {
        this.clauses = List.of(clauses);
    }

    @Override
    public List<String> clauses() {
        return clauses;
    }
}
