package onewindow.parties;

import java.util.List;
import onewindow.platform.Clause;

/** What happens to a party's data (ledger stream {@code party/<number>}). Names no person. */
sealed interface PartyFact {
    /** Somebody opened the data in full. */
    @Clause("PIP-51")
    record PartyOpened(OpenPurpose purpose) implements PartyFact {}

    /** An officer read fields of it on a page, for a purpose that he explained, in a matter such as a case. */
    @Clause({"PIP-6", "PIP-51"})
    record PartyRead(OpenPurpose purpose, String words, String matter, List<PartyField> fields) implements PartyFact {}
}
