package onewindow.people;

import java.util.List;
import onewindow.platform.Reason;

/** Why people are refused. */
public enum PeopleReason implements Reason {
    /** The officer's roles do not hold the permission. */
    NOT_PERMITTED("B3", "SEC-2"),

    /** Unknown login, wrong password, locked account: one answer for all, so that nobody learns which. */
    SIGN_IN_FAILED("SEC-1"),
    TOO_MANY_TRIES("SEC-1"),
    SIGN_IN_BUSY("SEC-1"),

    PASSWORD_WRONG("SEC-1"),
    PASSWORD_TOO_SHORT("SEC-1"),
    PASSWORD_TOO_LONG("SEC-1"),
    PASSWORD_TOO_PLAIN("SEC-1"),
    PASSWORD_COMMON("SEC-1"),
    PASSWORD_NAMES_ITS_OWNER("SEC-1"),
    PASSWORD_USED_BEFORE("SEC-1"),
    PASSWORDS_DIFFER("SEC-1"),

    LOGIN_UNFIT("SEC-1"),
    LOGIN_TAKEN("SEC-1"),
    OFFICER_HAS_ACCOUNT("SEC-1"),
    OFFICER_UNKNOWN("SEC-1"),
    OFFICER_NOT_ACTIVE("SEC-1"),
    OWN_ACCOUNT("SEC-9"),
    LOCKED_ALREADY("SEC-1"),
    NOT_LOCKED("SEC-1"),
    /** A code is shown once; the same submission does not show it again. */
    CODE_SHOWN_ALREADY("SEC-1"),

    /** System, security and audit administrators and everybody else exclude one another. */
    ROLES_EXCLUDE("SEC-9"),
    ROLE_HELD_ALREADY("SEC-2"),
    ROLE_ENDED_ALREADY("SEC-2"),
    ROLE_TO_ONESELF("SEC-9"),
    SCOPE_UNKNOWN("SEC-2"),
    END_IN_THE_PAST("SEC-2"),
    /** Who opens accounts must not be able to become an administrator through one. */
    ADMINISTRATOR_NEEDS_OWN_PASSWORD("SEC-9"),
    ADMINISTRATOR_CODE_AT_THE_MACHINE("SEC-9"),

    TOKEN_NAME_MISSING("SEC-2"),
    TOKEN_FOR_A_PERSON("SEC-9"),
    TOKEN_SCOPES_TOO_WIDE("SEC-2"),
    TOKEN_SCOPES_MISSING("SEC-2"),
    TOKEN_TOO_LONG("SEC-1"),
    TOKEN_REVOKED_ALREADY("SEC-2");

    private final List<String> clauses;

    PeopleReason(String... clauses) {
        this.clauses = List.of(clauses);
    }

    @Override
    public List<String> clauses() {
        return clauses;
    }
}
