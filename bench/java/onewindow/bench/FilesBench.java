package onewindow.bench;

import java.io.OutputStream;
import java.net.http.HttpClient;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import onewindow.catalogue.imports.ImportHead;
import onewindow.catalogue.imports.ImportMode;
import onewindow.catalogue.imports.ItemImports;
import onewindow.platform.SubmissionId;
import onewindow.platform.tables.GivenFile;
import org.postgresql.PGConnection;

/**
 * Long files: the whole archive of cases handed out over HTTP beside the same columns copied out of the database by its own means,
 * with what stays alive in memory meanwhile; and the items of a district taken in as drafts.
 */
public final class FilesBench {
    private static final int ITEMS = 1_135;
    private static final int LOOKS_EVERY = 500;
    private static final String COLUMNS = "case_no, item_name, department, applicant_masked, state, received_at, accepted_at,"
            + " promised_due_at, legal_due_at, stopped_at, decided_at, delivered_at, responsible, further_notices";

    private FilesBench() {}

    public static void main(String[] arguments) throws Exception {
        int few = Integer.parseInt(Bench.option(arguments, "--few", "10000"));
        int many = Integer.parseInt(Bench.option(arguments, "--many", "1000000"));
        var file = Bench.option(arguments, "--items", "");
        try (var town = Town.with(few)) {
            handOut(town, few);
            for (int round = 1; round <= 3; round++) takeIn(town, round, file.isEmpty() ? items(round) : Files.readAllBytes(Path.of(file)));
        }
        try (var town = Town.with(many)) {
            handOut(town, many);
        }
        System.exit(0);
    }

    private static void handOut(Town town, int rows) throws Exception {
        double floor = copied(town);
        System.out.printf(Locale.ROOT, "%9d rows   COPY by the database %6.2f s%n", rows, floor);
        for (var format : new String[] {"CSV", "XLSX"}) {
            long before = alive();
            var most = new AtomicLong(before);
            var watch = Thread.ofPlatform().daemon().start(() -> watch(most));
            long began = System.nanoTime();
            long bytes = drained(town, format);
            double took = seconds(began);
            watch.interrupt();
            System.out.printf(Locale.ROOT, "%9d rows   %-4s %5.1f MB in %6.2f s, %7.0f rows/s, %.1f times the floor; alive %d MB before, at most %d MB meanwhile%n",
                    rows, format, bytes / 1e6, took, rows / took, took / floor, before >> 20, most.get() >> 20);
        }
    }

    private static double copied(Town town) throws Exception {
        try (var connection = town.database().app().getConnection()) {
            var copies = connection.unwrap(PGConnection.class).getCopyAPI();
            long began = System.nanoTime();
            copies.copyOut("copy (select " + COLUMNS + " from casework.case_head where centre = 'qingshan' order by received_at desc) to stdout (format csv)",
                    OutputStream.nullOutputStream());
            return seconds(began);
        }
    }

    private static long drained(Town town, String format) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            var answer = client.send(town.asked("/api/v1/cases/export?view=ALL&format=" + format), BodyHandlers.ofInputStream());
            if (answer.statusCode() != 200) throw new IllegalStateException("the file was answered with " + answer.statusCode());
            try (var body = answer.body()) {
                return body.transferTo(OutputStream.nullOutputStream());
            }
        }
    }

    private static void watch(AtomicLong most) {
        try {
            while (true) {
                Thread.sleep(LOOKS_EVERY);
                most.accumulateAndGet(alive(), Math::max);
            }
        } catch (InterruptedException over) {
            Thread.currentThread().interrupt();
        }
    }

    /** What is still used after a collection. */
    private static long alive() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private static void takeIn(Town town, int round, byte[] content) throws InterruptedException {
        var imports = town.program().getBean(ItemImports.class);
        long began = System.nanoTime();
        int no = imports.give(Centre.EDITOR, new GivenFile("items.csv", content), SubmissionId.fresh()).orThrow().no();
        var checked = settled(imports, no);
        double until = seconds(began);
        imports.apply(Centre.EDITOR, no, ImportMode.ALL_OR_NOTHING, SubmissionId.fresh()).orThrow();
        var done = settled(imports, no);
        System.out.printf(Locale.ROOT, "import %d: %d items read and checked in %.2f s, drafts after %.2f s (%d taken, %d the same, %d wrong)%n", round,
                checked.newItems() + checked.sameItems() + checked.changedItems(), until, seconds(began), done.taken(), done.sameItems(), done.wrongItems());
    }

    private static ImportHead settled(ItemImports imports, int no) throws InterruptedException {
        var head = imports.head(Centre.ID, no);
        while (head.state().isWorking()) {
            Thread.sleep(5);
            head = imports.head(Centre.ID, no);
        }
        return head;
    }

    /** As many items as a real district lists, under invented names. */
    private static byte[] items(int round) {
        var lines = new StringBuilder("department,name,item_code,task_type\r\n");
        for (int item = 1; item <= ITEMS; item++)
            lines.append("区市场监管局,%s第%04d项许可（第%d批）,5110%d%06d-511602000000-000-11511301008778183N-1-00,1\r\n".formatted("食品生产经营", item, round, round, item));
        return lines.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static double seconds(long began) {
        return Duration.ofNanos(System.nanoTime() - began).toMillis() / 1000.0;
    }
}
