package onewindow.ledger;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import onewindow.platform.ActRefused;
import onewindow.platform.CentreId;
import onewindow.platform.Clause;
import onewindow.platform.Outcome;
import onewindow.platform.SubmissionId;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The door of the ledger (台账): append, read, verify. Appending takes part in the caller's transaction. */
@Service
public class Ledger {
    private final LedgerStore store;
    private final TransactionTemplate transaction;

    Ledger(LedgerStore store, PlatformTransactionManager transactions) {
        this.store = store;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * Runs an act in one transaction, once per submission: a second use of the same submission id (double click, repeated
     * request) changes nothing and answers what the first one led to, found again from its stream by {@code again}.
     */
    public <T> T once(CentreId centre, SubmissionId submission, Supplier<T> act, Function<Stream, T> again) {
        try {
            var result = ready(transaction.execute(status -> act.get()));
            // A repeated act is mostly refused by its own rules (asked once already) before it reaches the unique key.
            return result instanceof Outcome.Refused<?>
                    ? first(centre, submission, again).orElse(result)
                    : result;
        } catch (ActRefused refused) {
            return first(centre, submission, again).orElseThrow(() -> refused);
        } catch (DataIntegrityViolationException collision) {
            // An act repeated may collide with what its first use wrote: with a key, or with a range that excludes it.
            return first(centre, submission, again).orElseThrow(() -> refusedIfOvertaken(collision));
        }
    }

    private <T> Optional<T> first(CentreId centre, SubmissionId submission, Function<Stream, T> again) {
        return streamOf(centre, submission).map(stream -> ready(transaction.execute(status -> again.apply(stream))));
    }

    /** The stream to which a submission wrote first; empty when the submission never led to an entry. */
    public Optional<Stream> streamOf(CentreId centre, SubmissionId submission) {
        return store.streamOf(centre, submission).map(name -> new Stream(centre, name));
    }

    /** Everything written to a stream so far, in order. */
    public History history(Stream stream) {
        return new History(stream, store.entries(stream));
    }

    /**
     * Appends facts after a history that was read in the same transaction. Refused when somebody appended meanwhile, or when
     * the clock stands before the last entry.
     */
    @Clause({"LIC-57", "B19"})
    public <F> History append(History after, FactCodec<F> codec, List<F> facts, Signature by) {
        Instant happenedAt = Digest.kept(by.at());
        if (happenedAt.isBefore(after.lastHappenedAt()))
            throw new ActRefused(LedgerReason.CLOCK_SET_BACK, after.lastHappenedAt());
        if (facts.isEmpty()) return after;
        var written = new ArrayList<>(after.entries());
        byte[] previous = after.lastDigest();
        for (var fact : facts) {
            written.add(entry(after.stream(), written.size() + 1, codec, fact, by, previous));
            previous = written.getLast().digest();
        }
        store.insert(written.subList(after.length(), written.size()), after.lastDigest());
        return new History(after.stream(), List.copyOf(written));
    }

    /**
     * Appends one fact that follows from none before it, such as a look at personal data: waits for others instead of being
     * overtaken, and stands beside whatever its submission writes elsewhere. Never dated before the entry it follows.
     */
    @Clause("PIP-51")
    public <F> Entry note(Stream stream, FactCodec<F> codec, F fact, Signature by) {
        return ready(transaction.execute(status -> {
            store.waitForTurn(stream);
            var last = store.last(stream);
            var at = last.map(Entry::happenedAt).filter(by.at()::isBefore).orElse(by.at());
            var seq = last.map(Entry::seq).orElse(0) + 1;
            var previous = last.map(Entry::digest).orElse(Digest.BEGINNING);
            var signature = new Signature(by.officer(), by.actingFor(), by.window(), at, SubmissionId.fresh());
            var entry = entry(stream, seq, codec, fact, signature, previous);
            store.insert(List.of(entry), previous);
            return entry;
        }));
    }

    /** Everything written to some streams of a centre, each in order; a stream without an entry is not among them. */
    public List<History> histories(CentreId centre, List<Stream> streams) {
        return store.histories(centre, streams);
    }

    /**
     * Appends one fact to each of many histories in one statement, every one a submission of its own: what one order does to a
     * thousand matters. Refused as a whole when somebody was faster at one of them. Never dated before the entry it follows.
     */
    @Clause({"LIC-57", "B19"})
    public <F> void appendEach(List<Next<F>> all, FactCodec<F> codec, Signature by) {
        if (all.isEmpty()) return;
        var entries = new ArrayList<Entry>(all.size());
        var previous = new ArrayList<byte[]>(all.size());
        for (var next : all) {
            var after = next.after();
            var at = by.at().isBefore(after.lastHappenedAt()) ? after.lastHappenedAt() : by.at();
            var signature = new Signature(by.officer(), by.actingFor(), by.window(), at, next.submission());
            entries.add(entry(after.stream(), after.length() + 1, codec, next.fact(), signature, after.lastDigest()));
            previous.add(after.lastDigest());
        }
        store.insertEach(entries, previous);
    }

    /** A fact that follows a history, under its own submission. */
    public record Next<F>(History after, F fact, SubmissionId submission) {}

    private static <F> Entry entry(Stream stream, int seq, FactCodec<F> codec, F fact, Signature by, byte[] previous) {
        var kind = codec.kindOf(fact);
        var clauses = codec.clausesOf(fact);
        var payload = codec.payloadOf(fact);
        var digest = Digest.of(previous, stream, seq, kind, by, clauses, payload);
        return new Entry(stream, seq, kind, Digest.kept(by.at()), by.at(), by, clauses, payload, digest);
    }

    /** The number of the first entry whose digest does not follow from what stands written; empty when all is whole. */
    @Clause("SEC-5")
    public Optional<Integer> firstAltered(Stream stream) {
        byte[] previous = Digest.BEGINNING;
        int expected = 1;
        for (var entry : store.entries(stream)) {
            var digest = Digest.of(
                    previous, stream, entry.seq(), entry.kind(), entry.signature(), entry.clauses(), entry.payload());
            if (entry.seq() != expected || !java.util.Arrays.equals(digest, entry.digest()))
                return Optional.of(expected);
            previous = digest;
            expected++;
        }
        return Optional.empty();
    }

    private static RuntimeException refusedIfOvertaken(DataIntegrityViolationException collision) {
        return isAbout(collision, "entry_pkey") ? new ActRefused(LedgerReason.CHANGED_MEANWHILE) : collision;
    }

    private static boolean isAbout(DataIntegrityViolationException collision, String constraint) {
        return String.valueOf(collision.getMostSpecificCause().getMessage()).contains(constraint);
    }

    private static <T> T ready(@org.jspecify.annotations.Nullable T result) {
        if (result == null) throw new IllegalStateException("an act answered nothing");
        return result;
    }
}
