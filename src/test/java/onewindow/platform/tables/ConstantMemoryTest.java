package onewindow.platform.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import onewindow.platform.database.TestDatabase;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A list of 150,000 lines passes through a program with 40 MB, in which the same list gathered first has no room. */
class ConstantMemoryTest {
    private static final int LINES = 150_000;
    private static final String HEAP = "-Xmx40m";

    @TempDir
    private static Path folder;

    private static TestDatabase database;

    @BeforeAll
    static void open() {
        database = TestDatabase.create();
    }

    @AfterAll
    static void close() {
        database.close();
    }

    private record Ended(int code, String said) {}

    private static Ended run(String way, TableFormat format, Path file) throws IOException, InterruptedException {
        var access = database.access();
        var said = Files.createTempFile(folder, "child", ".log");
        var child = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        HEAP,
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        SmallHeap.class.getName(),
                        access.url(),
                        access.application().role(),
                        access.application().password(),
                        String.valueOf(LINES),
                        way,
                        format.name(),
                        file.toString()))
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        if (!child.waitFor(120, TimeUnit.SECONDS)) {
            child.destroyForcibly();
            throw new AssertionError("the child does not end; it said: " + Files.readString(said));
        }
        return new Ended(child.exitValue(), Files.readString(said));
    }

    @Test
    void excelIsWrittenLineByLine() throws IOException, InterruptedException {
        var file = folder.resolve("lines.xlsx");
        assertThat(run("cursor", TableFormat.XLSX, file)).isEqualTo(new Ended(0, ""));
        try (var book = new ReadableWorkbook(file.toFile());
                var rows = book.getFirstSheet().openStream()) {
            assertThat(rows.count()).isEqualTo(LINES + 1L);
        }
    }

    @Test
    void csvIsWrittenLineByLine() throws IOException, InterruptedException {
        var file = folder.resolve("lines.csv");
        assertThat(run("cursor", TableFormat.CSV, file)).isEqualTo(new Ended(0, ""));
        try (var lines = Files.lines(file)) {
            assertThat(lines.count()).isEqualTo(LINES + 1L);
        }
    }

    @Test
    void theSameListGatheredFirstHasNoRoom() throws IOException, InterruptedException {
        var ended = run("gathered", TableFormat.CSV, folder.resolve("never.csv"));
        assertThat(ended.code()).isNotZero();
        assertThat(ended.said()).contains("OutOfMemoryError");
    }
}
