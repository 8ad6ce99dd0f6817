package onewindow.parties;

import java.time.Instant;
import java.util.Map;

/** What an officer was shown of a party, and the entry under which it stands in the ledger. Never shows itself in logs. */
public record RevealedParty(Map<PartyField, String> fields, IdKind idKind, int entry, Instant at) {
    @Override
    public String toString() {
        return "RevealedParty" + fields.keySet();
    }
}
