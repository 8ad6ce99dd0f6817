package onewindow.documents;

import onewindow.platform.Clause;

/** What happens to a paper after it was issued (ledger stream {@code paper/<number>}). */
sealed interface PaperFact {
    /** Somebody opened or printed it; the digest (SM3) is that of the bytes handed out, so that reprints can be compared. */
    @Clause("PIP-51")
    record PaperOpened(PrintPurpose purpose, String pdfDigest) implements PaperFact {}
}
