package onewindow.casework;

import java.util.List;
import onewindow.platform.Reason;

/** Why somebody may not act on a case, or his recusal cannot be dealt with as it was asked. */
public enum RecusalReason implements Reason {
    CONFLICT_REASON_MISSING("CSL-76"),
    CONFLICT_OF_ANOTHER("CSL-77"),
    RECUSAL_ASKED_ALREADY("CSL-77"),
    RECUSED_ALREADY("CSL-76"),
    RECUSAL_NOT_ASKED("CSL-77"),
    RECUSAL_BY_CONCERNED("CSL-77"),
    RECUSAL_REASON_MISSING("CSL-77"),
    DEPUTY_IS_CONCERNED("A3.2", "CSL-76"),
    DEPUTY_SENT_ALREADY("LIC-34"),
    CONFLICT_DECLARED("A6.3", "CSL-76"),
    RECUSED_FROM_CASE("A6.3", "CSL-76"),
    OFFICER_RECUSED("A6.3", "CSL-76"),
    HEARING_CHAIR_RECUSED("LIC-48"),
    RECUSAL_OUTSTANDING("CSL-77");

    private final List<String> clauses;

    RecusalReason(String... clauses) {
        this.clauses = List.of(clauses);
    }

    @Override
    public List<String> clauses() {
        return clauses;
    }
}
