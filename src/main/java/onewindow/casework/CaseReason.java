package onewindow.casework;

import java.util.List;
import onewindow.platform.Reason;

/** Why something cannot lawfully happen to a case now. */
public enum CaseReason implements Reason {
    ITEM_NOT_PUBLISHED("A3.1", "LIC-30", "BIZ-40"),
    MATERIAL_NOT_LISTED("A6.1", "LIC-31"),
    MATERIAL_NOT_TICKED("A3.3"),
    PROBLEM_NOT_NAMED("A3.3", "LIC-32.4"),
    NOT_POSSIBLE_NOW("A2.2"),
    ASKED_ONCE_ALREADY("A3.3", "LIC-32.4"),
    NOTICE_TOO_LATE("LIC-32.4"),
    NOTHING_TO_ASK("A3.3", "LIC-32.5"),
    GAP_LEFT_OUT("A3.3", "LIC-32.4"),
    NOT_OUTSTANDING("A3.3"),
    NOTHING_OUTSTANDING("A3.3"),
    MATERIALS_MISSING("A3.3", "LIC-32.4"),
    MUST_BE_ACCEPTED("LIC-32.5"),
    NOT_ASKED_YET("A3.3", "LIC-32.4"),
    STILL_TIME_TO_SUPPLEMENT("A3.6"),
    REFUSAL_REASON_MISSING("A3.7", "LIC-38"),
    REFUSAL_BASIS_MISSING("A3.7", "LIC-38"),
    REFUSAL_REMEDY_MISSING("A3.7", "LIC-38"),
    COMPETENT_BODY_MISSING("LIC-32.2"),
    CLOCK_STOPPED("A3.6"),
    OPINION_MISSING("LIC-38"),
    RECIPIENT_MISSING("LIC-44"),
    PROOF_MISSING("LIC-44"),
    DELIVERED_BEFORE_DECISION("LIC-44"),
    HANDED_TO_SAME("A3.2"),
    HAND_OVER_REASON_MISSING("A3.2"),
    NOT_YOUR_CASE("A3.2"),
    APPROVAL_NOT_IN_ONE_HAND("LIC-34"),
    SUCCESSOR_UNKNOWN("A3.2"),
    /** Whoever approves a change of the calendar signs for the list of cases that move. */
    RECOUNT_LIST_MISSING("B7", "A3.5"),
    /** The list is of another day, not the last one, or the calendar has changed since. */
    RECOUNT_LIST_OLD("B7", "A3.5"),
    /** The cases of an earlier change come first. */
    RECOUNT_OUTSTANDING("B7", "A3.5"),
    TOLD_ALREADY("A3.5"),
    /** Number and code do not belong together; which of the two is wrong is not told. */
    CODE_WRONG("A3.2"),
    /** No paper of the office carries this number and code: a misreading, or a paper of somebody else. */
    PAPER_UNKNOWN("BIZ-36"),
    TOO_MANY_TRIES("PIP-51");

    private final List<String> clauses;

    CaseReason(String... clauses) {
        this.clauses = List.of(clauses);
    }

    @Override
    public List<String> clauses() {
        return clauses;
    }
}
