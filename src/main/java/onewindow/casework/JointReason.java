package onewindow.casework;

import java.util.List;
import onewindow.platform.Reason;

/** Why other units cannot be asked, or their opinion cannot be taken down as it is. */
public enum JointReason implements Reason {
    UNITS_MISSING("LIC-26"),
    UNIT_UNKNOWN("LIC-26"),
    UNIT_ASKED_ALREADY("LIC-26"),
    JOINT_MATTER_MISSING("LIC-26"),
    OPINION_NOT_ASKED("LIC-26"),
    OPINION_OF_ANOTHER_UNIT("LIC-26"),
    OPINION_WORDS_MISSING("LIC-26", "LIC-38"),
    OPINION_TOO_LATE("LIC-26"),
    OPINION_OUTSTANDING("LIC-26"),
    UNIT_OBJECTS("LIC-26", "LIC-38");

    private final List<String> clauses;

    JointReason(String... clauses) {
        this.clauses = List.of(clauses);
    }

    @Override
    public List<String> clauses() {
        return clauses;
    }
}
