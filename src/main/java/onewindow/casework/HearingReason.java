package onewindow.casework;

import java.util.List;
import onewindow.platform.Reason;

/** Why a step of a hearing, or a decision before it, is not lawful now. */
public enum HearingReason implements Reason {
    HEARING_REASON_MISSING("LIC-46", "LIC-47"),
    HEARING_TOLD_ALREADY("LIC-47"),
    HEARING_NOT_TOLD("LIC-47"),
    HEARING_ASKED_TOO_LATE("LIC-47"),
    HEARING_DAY_WRONG("LIC-47"),
    HEARING_REQUESTED_ALREADY("LIC-47"),
    HEARING_NOT_REQUESTED("LIC-47"),
    HEARING_NOTICE_TOO_SHORT("LIC-48"),
    HEARING_TOO_FAR_OFF("LIC-47"),
    HEARING_PLACE_MISSING("LIC-48"),
    HEARING_CHAIR_INVOLVED("LIC-48"),
    HEARING_CLERK_IS_CHAIR("LIC-48"),
    HEARING_CLOSED_WITHOUT_REASON("LIC-48"),
    HEARING_NOT_CALLED("LIC-48"),
    HEARING_NOT_YET("LIC-48"),
    MINUTES_MISSING("LIC-48"),
    MINUTES_NOT_SIGNED("LIC-48"),
    HEARING_CONCLUSION_MISSING("LIC-48"),
    HEARING_TERM_RUNS("LIC-47"),
    HEARING_OUTSTANDING("LIC-47", "LIC-48"),
    HEARING_HAS_OWN_STEPS("LIC-47", "LIC-48");

    private final List<String> clauses;

    HearingReason(String... clauses) {
        this.clauses = List.of(clauses);
    }

    @Override
    public List<String> clauses() {
        return clauses;
    }
}
