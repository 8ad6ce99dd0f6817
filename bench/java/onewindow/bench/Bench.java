package onewindow.bench;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import onewindow.OneWindow;
import onewindow.platform.database.TestDatabase;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/** Floor, doors and JSON interface in alternating rounds on one durable PostgreSQL; prints cases a second and ratios to the floor. */
public final class Bench {
    private static final int CLIENTS = 16;

    private final TestDatabase database;
    private final Processor processor;
    private final Map<String, Round.Clients> measured = new LinkedHashMap<>();
    private final Rows ofOneCase;

    private Bench(TestDatabase database, ConfigurableApplicationContext program) throws SQLException {
        this.database = database;
        processor = Processor.of(database.app());
        var keys = Centre.open(program);
        var before = Rows.in(database.app());
        var floor = Floor.after(new Doors(program), database);
        ofOneCase = Rows.in(database.app()).minus(before);
        measured.put("floor", floor::client);
        measured.put("doors", () -> new Doors(program));
        measured.put("http", () -> new Http((WebServerApplicationContext) program, keys));
    }

    public static void main(String[] arguments) throws Exception {
        int seconds = Integer.parseInt(option(arguments, "--seconds", "10"));
        int rounds = Integer.parseInt(option(arguments, "--rounds", "3"));
        int warmUp = Integer.parseInt(option(arguments, "--warm-up", "60"));
        var csv = option(arguments, "--csv", "");
        var only = option(arguments, "--only", "");
        try (var database = TestDatabase.create();
                var program = program(database)) {
            var bench = new Bench(database, program);
            if (!only.isEmpty()) bench.measured.keySet().retainAll(List.of(only.split(",")));
            bench.print(warmUp, seconds, rounds);
            bench.measure(warmUp, seconds, rounds, csv.isEmpty() ? null : Path.of(csv));
        }
        System.exit(0);
    }

    /** The whole program on a free port. */
    static ConfigurableApplicationContext program(TestDatabase database) {
        var properties = new ArrayList<String>();
        database.properties().forEach((name, value) -> properties.add("--" + name + "=" + value));
        properties.addAll(List.of("--server.port=0", "--onewindow.home=target/bench-home", "--logging.level.root=WARN"));
        return new SpringApplicationBuilder(OneWindow.class).run(properties.toArray(String[]::new));
    }

    private void print(int warmUp, int seconds, int rounds) throws SQLException {
        System.out.println("one case, floor, doors and http alike: " + ofOneCase);
        System.out.println("PostgreSQL " + setting("server_version") + ", fsync " + setting("fsync") + ", synchronous_commit "
                + setting("synchronous_commit") + ", full_page_writes " + setting("full_page_writes"));
        System.out.printf(Locale.ROOT, "%d clients, %d rounds of %d s each after a warm-up of %d s that does not count%n", CLIENTS, rounds, seconds, warmUp);
    }

    private String setting(String name) throws SQLException {
        try (var connection = database.app().getConnection();
                var asked = connection.createStatement().executeQuery("show " + name)) {
            asked.next();
            return asked.getString(1);
        }
    }

    private void measure(int warmUp, int seconds, int rounds, @Nullable Path csv) throws Exception {
        var all = new LinkedHashMap<String, List<Round>>();
        for (int number = 0; number <= rounds; number++)
            for (var one : measured.entrySet()) {
                var before = Rows.in(database.app());
                var round = Round.of(one.getKey(), CLIENTS, number == 0 ? warmUp : seconds, one.getValue(), processor);
                Rows.in(database.app()).minus(before).mustBe(round.cases(), ofOneCase, round.name());
                System.out.println((number == 0 ? "warm-up " : number + "       ") + round.line());
                if (number > 0) all.computeIfAbsent(round.name(), name -> new ArrayList<>()).add(round);
                if (number > 0 && csv != null)
                    Files.writeString(csv, round.csv(number) + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            }
        report(all);
    }

    /** Each round is set against the floor of its own turn, for the machine may be busier in one turn than in another. */
    private static void report(Map<String, List<Round>> all) {
        System.out.println("\nmedian of the rounds");
        var floor = all.get("floor");
        all.forEach((name, rounds) -> {
            System.out.printf(Locale.ROOT, "%-6s %8.1f cases/s, %5.2f ms of processor time per case", name,
                    median(rounds, Round::casesPerSecond), median(rounds, Round::work));
            if (floor != null)
                System.out.printf(Locale.ROOT, "   ratio to the floor: cases/s %.2f, processor time %.2f",
                        ratio(rounds, floor, Round::casesPerSecond), 1 / ratio(rounds, floor, Round::work));
            System.out.println();
        });
        System.out.printf(Locale.ROOT, "load average %.1f%n", ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    }

    private static double ratio(List<Round> rounds, List<Round> floor, ToDoubleFunction<Round> figure) {
        var ratios = new ArrayList<Double>();
        for (int i = 0; i < rounds.size(); i++)
            ratios.add(figure.applyAsDouble(rounds.get(i)) / figure.applyAsDouble(floor.get(i)));
        return median(ratios, ratio -> ratio);
    }

    private static <T> double median(List<T> all, ToDoubleFunction<T> figure) {
        var sorted = all.stream().mapToDouble(figure).sorted().toArray();
        int half = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
    }

    static String option(String[] arguments, String name, String otherwise) {
        var at = List.of(arguments).indexOf(name);
        return at < 0 ? otherwise : arguments[at + 1];
    }
}
