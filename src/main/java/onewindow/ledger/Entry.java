package onewindow.ledger;

import java.time.Instant;
import java.util.List;

/** One appended entry as it was written; {@code payload} is the exact JSON text over which the digest was taken. */
public record Entry(
        Stream stream,
        int seq,
        String kind,
        Instant happenedAt,
        Instant recordedAt,
        Signature signature,
        List<String> clauses,
        String payload,
        byte[] digest) {}
