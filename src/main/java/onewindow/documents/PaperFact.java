package onewindow.documents;

import java.time.LocalDate;
import onewindow.platform.Clause;
import org.jspecify.annotations.Nullable;

/** What happens to a paper after it was issued (ledger stream {@code paper/<number>}). */
sealed interface PaperFact {
    /** Somebody opened or printed it; the digest (SM3) is that of the bytes handed out, so that reprints can be compared. */
    @Clause("PIP-51")
    record PaperOpened(PrintPurpose purpose, String pdfDigest) implements PaperFact {}

    /** It reached whom it is for; kept in a stream of its own, so that nobody who prints it is in the way. */
    @Clause({"A3.4", "LIC-32.6", "LIC-44"})
    record PaperServed(ServiceWay way, @Nullable TakenBy takenBy, Seal seal, String proof, LocalDate on)
            implements PaperFact {}
}
