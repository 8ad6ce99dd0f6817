package onewindow.casework;

import java.util.List;
import onewindow.platform.Reason;

/** Why a case cannot be sent up, or the answer to it cannot be taken down as it is. */
public enum ReportUpReason implements Reason {
    SUPERIOR_MISSING("LIC-35"),
    FIRST_REVIEW_MISSING("LIC-35"),
    REPORTED_UP_ALREADY("LIC-35"),
    NOT_REPORTED_UP("LIC-35"),
    ANSWER_DAY_WRONG("LIC-43"),
    ANSWER_LETTER_MISSING("LIC-35"),
    ANSWER_WORDS_MISSING("LIC-38"),
    REPORT_UP_DUE("LIC-35", "LIC-43"),
    SUPERIOR_OUTSTANDING("LIC-35"),
    SUPERIOR_DECIDED_OTHERWISE("LIC-35");

    private final List<String> clauses;

    ReportUpReason(String... clauses) {
        this.clauses = List.of(clauses);
    }

    @Override
    public List<String> clauses() {
        return clauses;
    }
}
