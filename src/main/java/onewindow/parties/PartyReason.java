package onewindow.parties;

import java.util.List;
import onewindow.platform.Reason;

/** Why the data of a party is not taken. What was written is never repeated in the sentences: they stand in logs and on screens. */
public enum PartyReason implements Reason {
    TEXT_MISSING("LIC-31"),
    TEXT_TOO_LONG("LIC-31"),
    /** Holds a character that cannot be seen: zero width, reversed direction, control, unassigned. */
    TEXT_NOT_READABLE("LIC-31"),
    /** Holds a sign that names do not have. */
    TEXT_STRANGE("LIC-31"),
    ID_MISSING("LIC-31"),
    ID_FORM("LIC-31"),
    ID_CHECK_DIGIT("LIC-31"),
    ID_AREA("LIC-31"),
    ID_BIRTH_DATE("LIC-31"),
    PHONE_MISSING("LIC-31"),
    PHONE_FORM("LIC-31"),
    POWER_EXPIRED("LIC-29"),
    AGENT_IS_APPLICANT("LIC-29"),
    PURPOSE_NOT_CHOSEN("PIP-6", "PIP-51"),
    PURPOSE_NOT_EXPLAINED("PIP-6", "PIP-51"),
    /** What is written about the purpose stays in the ledger, where nobody is named. */
    PURPOSE_NAMES_THE_PARTY("PIP-6", "PIP-51");

    private final List<String> clauses;

    PartyReason(String... clauses) {
        this.clauses = List.of(clauses);
    }

    @Override
    public List<String> clauses() {
        return clauses;
    }
}
