package onewindow.casework;

import java.util.ArrayDeque;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import onewindow.casework.RecountReading.Batch;
import onewindow.casework.RecountReading.Heads;
import onewindow.casework.RecountRun.Basis;

/**
 * Reads and counts some batches ahead of the one that is being written, in the order of their numbers. The next heads are asked for
 * as soon as the last number of those before is known; counting goes on beside it.
 */
final class RecountAhead implements AutoCloseable {
    private static final int LANES = 2;
    private static final int MOST_AHEAD = 3;

    private record Underway(
            CompletableFuture<String> behind, CompletableFuture<Heads> heads, CompletableFuture<Batch> batch) {
        boolean isBehind(String upTo) {
            return behind.handle((number, failed) -> upTo.equals(number)).join();
        }
    }

    private final RecountReading reading;
    private final RecountRound round;
    private final Basis basis;
    private final ExecutorService lanes = Executors.newFixedThreadPool(LANES);
    private final ArrayDeque<Underway> underway = new ArrayDeque<>();

    RecountAhead(RecountReading reading, RecountRound round, Basis basis) {
        this.reading = reading;
        this.round = round;
        this.basis = basis;
    }

    /** The batch behind where the round stands; what was read for another place is forgotten. */
    Batch next(RecountRound standing) {
        while (true) {
            fill(standing.upTo());
            var first = underway.remove();
            if (first.isBehind(standing.upTo())) return told(first.batch());
            forget();
        }
    }

    private void fill(String upTo) {
        if (underway.isEmpty()) underway.add(begun(CompletableFuture.completedFuture(upTo)));
        while (underway.size() < MOST_AHEAD)
            underway.add(begun(underway.getLast().heads().thenApply(RecountAhead::goingOn)));
    }

    private Underway begun(CompletableFuture<String> behind) {
        var heads = behind.thenApplyAsync(number -> reading.heads(number, round, basis), lanes);
        return new Underway(behind, heads, heads.thenApplyAsync(read -> reading.counted(read, round, basis), lanes));
    }

    /** Behind the last case there is nothing to read. */
    private static String goingOn(Heads heads) {
        if (heads.isLast()) throw new CancellationException();
        return heads.upTo();
    }

    private static Batch told(CompletableFuture<Batch> batch) {
        try {
            return batch.join();
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof RuntimeException cause ? cause : failed;
        }
    }

    private void forget() {
        underway.forEach(one -> one.batch().cancel(false));
        underway.clear();
    }

    @Override
    public void close() {
        forget();
        lanes.close();
    }
}
