package onewindow.casework;

import java.util.List;
import onewindow.platform.Reason;

/** Why a licence cannot be granted or renewed as it was asked for. */
public enum LicenceReason implements Reason {
    LICENCE_NUMBER_MISSING,
    LICENCE_DAY_WRONG,
    LICENCE_OF_NO_LICENCE,
    LICENCE_UNKNOWN,
    RENEWAL_DEEMED;

    private static final List<String> CLAUSES = List.of("LIC-50");

    @Override
    public List<String> clauses() {
        return CLAUSES;
    }
}
