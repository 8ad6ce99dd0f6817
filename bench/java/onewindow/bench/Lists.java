package onewindow.bench;

import java.net.http.HttpClient;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import onewindow.casework.CaseQuery.View;

/**
 * The first page of every list of cases, as a page and as JSON, whole answers over HTTP: a young centre and one with a long
 * archive are asked in turn, so that both meet the same machine.
 */
public final class Lists {
    private final HttpClient json = HttpClient.newHttpClient();
    private final Town young;
    private final Town old;
    private final int reads;

    private Lists(Town young, Town old, int reads) {
        this.young = young;
        this.old = old;
        this.reads = reads;
    }

    public static void main(String[] arguments) throws Exception {
        int few = Integer.parseInt(Bench.option(arguments, "--few", "10000"));
        int many = Integer.parseInt(Bench.option(arguments, "--many", "1000000"));
        int reads = Integer.parseInt(Bench.option(arguments, "--reads", "200"));
        try (var young = Town.with(few);
                var old = Town.with(many)) {
            System.out.printf(Locale.ROOT, "%d reads of each list after half as many that do not count; milliseconds%n", reads);
            System.out.printf(Locale.ROOT, "%-44s %9d cases   %9d cases   ratio%n", "", few, many);
            new Lists(young, old, reads).measure();
        }
        System.exit(0);
    }

    private void measure() throws Exception {
        for (var path : Stream.of(View.values()).flatMap(Lists::addresses).toList()) {
            var timesOfYoung = new ArrayList<Double>();
            var timesOfOld = new ArrayList<Double>();
            for (int read = -reads / 2; read < reads; read++) {
                double fromYoung = took(young, path);
                double fromOld = took(old, path);
                if (read < 0) continue;
                timesOfYoung.add(fromYoung);
                timesOfOld.add(fromOld);
            }
            System.out.printf(
                    Locale.ROOT, "%-40s p50 %6.1f p95 %6.1f   p50 %6.1f p95 %6.1f    %.2f%n", path, at(timesOfYoung, 0.50), at(timesOfYoung, 0.95),
                    at(timesOfOld, 0.50), at(timesOfOld, 0.95), at(timesOfOld, 0.95) / at(timesOfYoung, 0.95));
        }
    }

    private static Stream<String> addresses(View view) {
        return Stream.of("/cases?view=" + view, "/api/v1/cases?view=" + view, "/api/v1/cases?order=DUE&view=" + view);
    }

    private double took(Town town, String path) throws Exception {
        long began = System.nanoTime();
        int status = path.startsWith("/api/") ? town.json(json, path) : town.clerk().get(path).status();
        double took = (System.nanoTime() - began) / 1e6;
        if (status != 200) throw new IllegalStateException(path + " answered " + status);
        return took;
    }

    private static double at(List<Double> times, double share) {
        Collections.sort(times);
        return times.get((int) Math.min(times.size() - 1L, (long) (times.size() * share)));
    }
}
