package onewindow.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;

/** What a number of clients got done in some seconds: whole cases, how long single acts took, and the processor time of both sides. */
record Round(String name, int cases, double seconds, double p50, double p95, double p99, Processor.Time used) {
    static final int ACTS = 4;

    /** Carries one case after the other through its four acts: receive, accept, decide, deliver. */
    interface Client extends AutoCloseable {
        void act(int which) throws Exception;

        @Override
        default void close() throws Exception {}
    }

    /** Makes what one client works with, such as its own connection. */
    interface Clients {
        Client open() throws Exception;
    }

    static Round of(String name, int clients, int seconds, Clients clientele, Processor processor) throws Exception {
        var open = new ArrayList<Client>();
        try {
            for (int i = 0; i < clients; i++) open.add(clientele.open());
            return run(name, open, seconds, processor);
        } finally {
            for (var client : open) client.close();
        }
    }

    private static Round run(String name, List<Client> clients, int seconds, Processor processor) throws Exception {
        var go = new CountDownLatch(1);
        var results = new ArrayList<Future<long[]>>();
        try (var pool = Executors.newFixedThreadPool(clients.size())) {
            for (var client : clients) results.add(pool.submit(work(client, seconds, go)));
            var before = processor.now();
            long began = System.nanoTime();
            go.countDown();
            var all = LongStream.empty();
            for (var result : results) all = LongStream.concat(all, LongStream.of(result.get()));
            // Every client ends with a whole case, so that the time is a little longer than was asked for.
            double took = (System.nanoTime() - began) / 1e9;
            var used = processor.now().minus(before);
            var sorted = all.sorted().toArray();
            return new Round(name, sorted.length / ACTS, took, at(sorted, 0.50), at(sorted, 0.95), at(sorted, 0.99), used);
        }
    }

    private static Callable<long[]> work(Client client, int seconds, CountDownLatch go) {
        return () -> {
            go.await();
            var took = LongStream.builder();
            long end = System.nanoTime() + seconds * 1_000_000_000L;
            while (System.nanoTime() < end)
                for (int act = 0; act < ACTS; act++) {
                    long began = System.nanoTime();
                    client.act(act);
                    took.add(System.nanoTime() - began);
                }
            return took.build().toArray();
        };
    }

    private static double at(long[] sorted, double share) {
        return sorted.length == 0 ? 0 : sorted[(int) Math.min(sorted.length - 1L, (long) (sorted.length * share))] / 1e6;
    }

    double casesPerSecond() {
        return cases / seconds;
    }

    /** Milliseconds of processor time for one case, program and database together. */
    double work() {
        return used.both() / cases;
    }

    String line() {
        return String.format(
                Locale.ROOT,
                "%-6s %8.1f cases/s   act p50 %6.1f  p95 %6.1f  p99 %6.1f ms   processor per case: program %5.2f  database %5.2f ms",
                name, casesPerSecond(), p50, p95, p99, used.program() / cases, used.database() / cases);
    }

    String csv(int number) {
        return String.format(
                Locale.ROOT,
                "%s,%d,%d,%.1f,%.2f,%.2f,%.2f,%.3f,%.3f",
                name, number, cases, casesPerSecond(), p50, p95, p99, used.program() / cases, used.database() / cases);
    }
}
