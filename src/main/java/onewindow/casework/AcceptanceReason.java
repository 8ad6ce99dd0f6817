package onewindow.casework;

import java.util.List;
import onewindow.platform.Reason;

/** Why an application cannot lawfully be taken in, asked about or accepted in the way that was asked for. */
public enum AcceptanceReason implements Reason {
    DEEMED_ACCEPTED("LIC-32.4"),
    EXTRA_NOT_NAMED("A6.1", "LIC-31"),
    EXTRA_WITHOUT_BASIS("A6.1", "LIC-31"),
    EXTRA_IS_LISTED("A3.3"),
    ASKED_NOTHING_YET("A3.3"),
    NOTICE_OPEN_ALREADY("A3.3"),
    OPENED_BY_CLERK("A3.3"),
    NEW_FACT_MISSING("A3.3"),
    DIFFERENCE_MISSING("A3.3"),
    NOT_IN_DIFFERENCE("A3.3"),
    DIFFERENCE_LEFT_OUT("A3.3"),
    ASKED_ALREADY("A3.3"),
    NOTHING_TO_CORRECT("LIC-32.3"),
    NOT_CORRECTABLE("LIC-32.3"),
    CORRECTION_NOT_NAMED("LIC-32.3"),
    NOT_DEFERRABLE("LIC-32.4"),
    NO_ROOM_FOR_PROMISE("LIC-32.4", "A3.5"),
    PROMISE_DAY_WRONG("LIC-32.4", "A3.5"),
    PROMISE_NOT_SIGNED("LIC-32.4"),
    PROMISE_OUTSTANDING("LIC-32.4", "LIC-38"),
    MATERIALS_OUTSTANDING("LIC-38"),
    NO_PROMISE("LIC-32.4"),
    PROMISE_KEPT("LIC-32.4"),
    CHASE_NOT_NAMED("LIC-32.4"),
    PROMISE_NOT_YET_DUE("LIC-32.4"),
    NOT_CHASED_YET("LIC-32.4");

    private final List<String> clauses;

    AcceptanceReason(String... clauses) {
        this.clauses = List.of(clauses);
    }

    @Override
    public List<String> clauses() {
        return clauses;
    }
}
