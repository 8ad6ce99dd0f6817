package onewindow.parties;

import onewindow.platform.Clause;

/** What happens to a party's data (ledger stream {@code party/<number>}). Names no person. */
sealed interface PartyFact {
    /** Somebody opened the data in full. */
    @Clause("PIP-51")
    record PartyOpened(OpenPurpose purpose) implements PartyFact {}
}
