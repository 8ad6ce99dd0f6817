package onewindow.casework;

import java.util.List;
import onewindow.platform.Reason;

/** Why an applicant cannot lawfully be kept from a licence, or may not have it now. */
public enum RestrictionReason implements Reason {
    NO_LICENCE_AT_STAKE,
    NOT_TURNED_DOWN,
    NOT_GRANTED_BEFORE,
    RESTRICTED_ALREADY,
    NOT_RESTRICTED,
    CONCERN_MISSING,
    EVIDENCE_MISSING,
    REVOCATION_MISSING,
    REVOCATION_DAY_WRONG,
    RESTRICTION_END_UNREASONED,
    BARRED_FROM_LICENCE,
    NOT_BARRED;

    private static final List<String> CLAUSES = List.of("LIC-78", "LIC-79");

    @Override
    public List<String> clauses() {
        return CLAUSES;
    }
}
