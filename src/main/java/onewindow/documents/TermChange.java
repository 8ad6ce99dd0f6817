package onewindow.documents;

import java.time.Instant;
import onewindow.platform.Clause;

/** Both limits as they were and as they are, or will be if all goes as planned. */
@Clause({"A3.6", "LIC-45"})
public record TermChange(
        Instant promisedBefore, Instant promisedAfter, Instant legalBefore, Instant legalAfter, boolean provisional) {}
