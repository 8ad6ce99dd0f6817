package onewindow.ledger;

import java.time.Instant;
import java.util.List;

/** The entries of one stream in order, as read before an act; appending after it fails if somebody was faster. */
public record History(Stream stream, List<Entry> entries) {
    public static History none(Stream stream) {
        return new History(stream, List.of());
    }

    public int length() {
        return entries.size();
    }

    public boolean isEmpty() {
        return entries.isEmpty();
    }

    byte[] lastDigest() {
        return isEmpty() ? Digest.BEGINNING : entries.getLast().digest();
    }

    Instant lastHappenedAt() {
        return isEmpty() ? Instant.MIN : entries.getLast().happenedAt();
    }
}
