package onewindow.casework;

import java.util.Map;
import onewindow.platform.Clause;

/** What the ledger keeps of recounting at a centre that follows a change approved elsewhere. */
sealed interface RecountFact {
    /** Signed for the centre's own cases: how many the list said would move, by what becomes of them. */
    @Clause({"A3.5", "B7"})
    record RecountSigned(String change, Map<String, Long> signedFor) implements RecountFact {}
}
