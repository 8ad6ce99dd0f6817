package onewindow.bench;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import onewindow.OneWindow;
import onewindow.platform.database.TestDatabase;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** Floor, doors and JSON interface in alternating rounds on one durable PostgreSQL; prints cases a second and ratios to the floor. */
public final class Bench {
    private static final int CLIENTS = 16;

    private Bench() {}

    public static void main(String[] arguments) throws Exception {
        int seconds = option(arguments, "--seconds", 10);
        int rounds = option(arguments, "--rounds", 3);
        try (var database = TestDatabase.create();
                var program = program(database)) {
            Centre.open(program);
            var floor = Floor.after(new Doors(program), database);
            floor.print();
            System.out.printf(Locale.ROOT, "%d clients, %d rounds of %d s each, warm-up first%n", CLIENTS, rounds, seconds);
            measure("floor", Math.max(3, seconds / 3), floor::client);
            measure("doors", Math.max(3, seconds / 3), () -> new Doors(program));
            measure("http", Math.max(3, seconds / 3), () -> new Http(program));
            var all = new ArrayList<Round>();
            for (int round = 0; round < rounds; round++) {
                all.add(measure("floor", seconds, floor::client));
                all.add(measure("doors", seconds, () -> new Doors(program)));
                all.add(measure("http", seconds, () -> new Http(program)));
            }
            report(all);
        }
        System.exit(0);
    }

    private static ConfigurableApplicationContext program(TestDatabase database) {
        var properties = new ArrayList<String>();
        database.properties().forEach((name, value) -> properties.add("--" + name + "=" + value));
        properties.addAll(List.of("--server.port=0", "--onewindow.home=target/bench-home", "--logging.level.root=WARN"));
        return new SpringApplicationBuilder(OneWindow.class).run(properties.toArray(String[]::new));
    }

    private static Round measure(String name, int seconds, Round.Clients clients) throws Exception {
        var round = Round.of(name, CLIENTS, seconds, clients);
        System.out.println(line(round, 0));
        return round;
    }

    private static void report(List<Round> all) {
        double floor = median(all, "floor").casesPerSecond();
        System.out.println("\nmedian of the rounds");
        for (var name : List.of("floor", "doors", "http")) System.out.println(line(median(all, name), floor));
        System.out.printf("load average %.1f%n", java.lang.management.ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    }

    private static Round median(List<Round> all, String name) {
        var own = all.stream()
                .filter(round -> round.name().equals(name))
                .sorted(Comparator.comparingDouble(Round::casesPerSecond))
                .toList();
        return own.get(own.size() / 2);
    }

    private static String line(Round round, double floor) {
        var ratio = floor == 0 ? "" : "  ratio to the floor %.2f".formatted(round.casesPerSecond() / floor);
        return "%-6s %8.1f cases/s   act p50 %6.1f ms  p95 %6.1f ms  p99 %6.1f ms%s"
                .formatted(round.name(), round.casesPerSecond(), round.p50(), round.p95(), round.p99(), ratio);
    }

    private static int option(String[] arguments, String name, int otherwise) {
        var at = List.of(arguments).indexOf(name);
        return at < 0 ? otherwise : Integer.parseInt(arguments[at + 1]);
    }
}
