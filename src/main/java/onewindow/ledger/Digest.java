package onewindow.ledger;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.bouncycastle.crypto.digests.SM3Digest;
import org.jspecify.annotations.Nullable;

/** The SM3 digest of an entry over everything it says and the digest before it, so that no entry can be altered unseen. */
final class Digest {
    static final byte[] BEGINNING = new byte[32];

    private Digest() {}

    static byte[] of(
            byte[] previous, Stream stream, int seq, String kind, Signature by, List<String> clauses, String payload) {
        var bytes = new ByteArrayOutputStream(payload.length() * 2 + 256);
        try (var out = new DataOutputStream(bytes)) {
            out.write(previous);
            text(out, stream.centre().value());
            text(out, stream.name());
            out.writeInt(seq);
            text(out, kind);
            moment(out, by.at());
            text(out, by.officer().value());
            text(out, by.actingFor() == null ? null : by.actingFor().value());
            text(out, by.window() == null ? null : by.window().value());
            out.writeInt(clauses.size());
            for (var clause : clauses) text(out, clause);
            text(out, payload);
            text(out, by.submission().value());
        } catch (IOException memoryNeverFails) {
            throw new UncheckedIOException(memoryNeverFails);
        }
        return sm3(bytes.toByteArray());
    }

    static byte[] sm3(byte[] bytes) {
        var sm3 = new SM3Digest();
        sm3.update(bytes, 0, bytes.length);
        var digest = new byte[sm3.getDigestSize()];
        sm3.doFinal(digest, 0);
        return digest;
    }

    /** The database keeps microseconds; the digest must not depend on more. */
    static Instant kept(Instant moment) {
        return moment.truncatedTo(ChronoUnit.MICROS);
    }

    private static void moment(DataOutputStream out, Instant moment) throws IOException {
        var kept = kept(moment);
        out.writeLong(kept.getEpochSecond());
        out.writeInt(kept.getNano());
    }

    private static void text(DataOutputStream out, @Nullable String text) throws IOException {
        if (text == null) {
            out.writeInt(-1);
            return;
        }
        var utf8 = text.getBytes(java.nio.charset.StandardCharsets.UTF_8);
        out.writeInt(utf8.length);
        out.write(utf8);
    }
}
