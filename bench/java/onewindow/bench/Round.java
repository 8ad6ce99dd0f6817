package onewindow.bench;

import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.ArrayList;
import java.util.stream.LongStream;

/** What a number of clients got done in some seconds: cases a second, and how long single acts took. */
record Round(String name, double casesPerSecond, double p50, double p95, double p99) {
    /** One case from receipt to delivery; answers how long each of its four acts took, in nanoseconds. */
    interface OneCase {
        long[] run() throws Exception;
    }

    /** Makes what one client works with, such as its own connection. */
    interface Clients {
        OneCase client() throws Exception;
    }

    static Round of(String name, int clients, int seconds, Clients work) throws Exception {
        var ready = new CountDownLatch(clients);
        var go = new CountDownLatch(1);
        var results = new ArrayList<Future<LongStream>>();
        try (var pool = Executors.newFixedThreadPool(clients)) {
            for (int i = 0; i < clients; i++) results.add(pool.submit(client(work.client(), seconds, ready, go)));
            ready.await();
            go.countDown();
        }
        return summed(name, seconds, results);
    }

    private static Callable<LongStream> client(OneCase oneCase, int seconds, CountDownLatch ready, CountDownLatch go) {
        return () -> {
            ready.countDown();
            go.await();
            var took = LongStream.builder();
            long end = System.nanoTime() + seconds * 1_000_000_000L;
            while (System.nanoTime() < end) for (long act : oneCase.run()) took.add(act);
            return took.build();
        };
    }

    private static Round summed(String name, int seconds, Iterable<Future<LongStream>> results)
            throws InterruptedException, ExecutionException {
        var all = LongStream.empty();
        for (var result : results) all = LongStream.concat(all, result.get());
        var sorted = all.sorted().toArray();
        double acts = sorted.length;
        return new Round(name, acts / 4 / seconds, at(sorted, 0.50), at(sorted, 0.95), at(sorted, 0.99));
    }

    private static double at(long[] sorted, double share) {
        return sorted.length == 0 ? 0 : sorted[(int) Math.min(sorted.length - 1L, (long) (sorted.length * share))] / 1e6;
    }

    static Round best(Round... rounds) {
        return Arrays.stream(rounds)
                .max((one, other) -> Double.compare(one.casesPerSecond(), other.casesPerSecond()))
                .orElseThrow();
    }
}
