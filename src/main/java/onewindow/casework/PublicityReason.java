package onewindow.casework;

import java.util.List;
import onewindow.platform.Reason;

/** Why a result cannot be withheld from the public, or shown again. */
public enum PublicityReason implements Reason {
    NOTHING_PUBLIC,
    WITHHELD_ALREADY,
    NOT_WITHHELD,
    PUBLICITY_REASON_MISSING;

    private static final List<String> CLAUSES = List.of("LIC-40", "LIC-5");

    @Override
    public List<String> clauses() {
        return CLAUSES;
    }
}
