package onewindow.platform.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import onewindow.platform.Clause;
import onewindow.platform.Outcome;
import onewindow.platform.Reason;
import onewindow.platform.Refusal;
import onewindow.platform.tables.GivenTable.Cell;
import onewindow.platform.tables.GivenTable.Kind;
import onewindow.platform.tables.GivenTable.Line;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Clause("SEC-4")
class TableReadingTest {
    private static final String ITEMS = "事项编码,名称\r\nQS-001,\"餐饮,\"\"热食\"\"\r\n类\"\r\n\r\nQS-002,'=好\r\n";

    private static Outcome<GivenTable> read(String name, byte[] content) {
        return TableReading.read(new GivenFile(name, content));
    }

    private static List<Line> lines(String name, byte[] content) {
        return read(name, content).orThrow().sheets().getFirst().lines();
    }

    private static Reason refused(String name, byte[] content) {
        var outcome = read(name, content);
        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
        return ((Outcome.Refused<?>) outcome)
                .refusals().stream().map(Refusal::reason).findFirst().orElseThrow();
    }

    private interface Filling {
        void fill(Workbook book) throws IOException;
    }

    private static byte[] xlsx(Filling filling) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var book = new Workbook(out, "Test", "1.0")) {
            filling.fill(book);
        }
        return out.toByteArray();
    }

    private static byte[] zip(Map<String, byte[]> parts) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        }
        return out.toByteArray();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030", "UTF-16"})
    void chineseIsReadInEveryEncodingPeopleUse(String charset) {
        assertThat(lines("事项.csv", ITEMS.getBytes(Charset.forName(charset))))
                .containsExactly(
                        new Line(1, Map.of(0, Cell.of("事项编码"), 1, Cell.of("名称"))),
                        new Line(2, Map.of(0, Cell.of("QS-001"), 1, Cell.of("餐饮,\"热食\"\r\n类"))),
                        new Line(4, Map.of(0, Cell.of("QS-002"), 1, Cell.of("=好"))));
    }

    @Test
    void theMarkOfUtf8IsNoPartOfTheFirstHead() {
        assertThat(lines("a.csv", ("\uFEFF" + ITEMS).getBytes(StandardCharsets.UTF_8))
                        .getFirst()
                        .text(0))
                .isEqualTo("事项编码");
    }

    @Test
    void cellsSeparatedByTabsAreReadToo() {
        assertThat(lines("a.txt", "a\tb\n1\t2".getBytes(StandardCharsets.UTF_8)))
                .containsExactly(
                        new Line(1, Map.of(0, Cell.of("a"), 1, Cell.of("b"))),
                        new Line(2, Map.of(0, Cell.of("1"), 1, Cell.of("2"))));
    }

    @Test
    void excelIsReadByWhatPeopleSeeInItsCells() throws IOException {
        var file = xlsx(book -> {
            var sheet = book.newWorksheet("事项");
            sheet.value(0, 0, "编码");
            sheet.value(1, 0, 12);
            sheet.value(1, 1, 2.50);
            sheet.value(1, 2, LocalDate.parse("2026-09-18"));
            sheet.style(1, 2).format("yyyy\"年\"m\"月\"d\"日\"").set();
            sheet.value(1, 3, true);
            sheet.formula(1, 4, "1+1");
            sheet.inlineString(3, 0, " 末行 ");
        });
        assertThat(read("x.xlsx", file).orThrow().sheets()).singleElement().satisfies(sheet -> {
            assertThat(sheet.name()).isEqualTo("事项");
            assertThat(sheet.lines().get(1))
                    .isEqualTo(new Line(
                            2,
                            Map.of(
                                    0,
                                    Cell.of("12"),
                                    1,
                                    Cell.of("2.5"),
                                    2,
                                    Cell.of("2026-09-18"),
                                    3,
                                    Cell.of("true"),
                                    4,
                                    new Cell("=1+1", Kind.FORMULA))));
            assertThat(sheet.lines().get(2)).isEqualTo(new Line(4, Map.of(0, Cell.of("末行"))));
        });
    }

    @Test
    void whatIsNoTableIsRefusedByWhatItIsNotByItsName() throws IOException {
        assertThat(refused("a.csv", new byte[0])).isEqualTo(TableReason.FILE_EMPTY);
        assertThat(refused("a.xlsx", "<html>".getBytes(StandardCharsets.UTF_8))).isEqualTo(TableReason.NOT_A_TABLE);
        assertThat(refused("a.exe", new byte[] {'M', 'Z', 1, 2})).isEqualTo(TableReason.NOT_A_TABLE);
        assertThat(refused("a.xlsx", new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0}))
                .isEqualTo(TableReason.OLD_OR_LOCKED_EXCEL);
        assertThat(refused("a.xlsx", zip(Map.of("readme.txt", new byte[] {1})))).isEqualTo(TableReason.NOT_A_TABLE);
        assertThat(refused("a.xlsx", zip(Map.of("xl/workbook.xml", "<a/>".getBytes(StandardCharsets.UTF_8)))))
                .isEqualTo(TableReason.FILE_DAMAGED);
    }

    @Test
    void aFileCutOffOrScrambledIsRefused() throws IOException {
        var whole = xlsx(book -> book.newWorksheet("a").value(0, 0, "编码"));
        var half = Arrays.copyOf(whole, whole.length / 2);
        assertThat(refused("a.xlsx", half)).isEqualTo(TableReason.FILE_DAMAGED);
        assertThat(refused("a.xlsx", new byte[] {'P', 'K', 3, 4})).isEqualTo(TableReason.FILE_DAMAGED);
        assertThat(refused("a.csv", "编码,\"名称".getBytes(StandardCharsets.UTF_8))).isEqualTo(TableReason.FILE_DAMAGED);
    }

    @Test
    void macrosAreNotRead() throws IOException {
        var file = zip(Map.of("xl/vbaProject.bin", new byte[] {1}, "xl/workbook.xml", new byte[] {1}));
        assertThat(refused("a.xlsm", file)).isEqualTo(TableReason.HOLDS_MACROS);
    }

    @Test
    void aFileThatUnpacksBeyondAllMeasureIsRefused() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
            zip.putNextEntry(new ZipEntry("xl/sharedStrings.xml"));
            fill(zip, 200);
        }
        assertThat(out.size()).isLessThan(TableReading.MOST_BYTES);
        assertThat(refused("a.xlsx", out.toByteArray())).isEqualTo(TableReason.UNPACKS_TOO_LARGE);
    }

    private static void fill(OutputStream out, int megabytes) throws IOException {
        var zeros = new byte[1024 * 1024];
        for (int done = 0; done < megabytes; done++) out.write(zeros);
    }

    @Test
    void tooManyLinesAndTooManyBytesAreRefused() {
        assertThat(refused("a.csv", "a\n".repeat(TableReading.MOST_LINES + 1).getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(TableReason.TOO_MANY_LINES);
        assertThat(lines("a.csv", "a\n".repeat(TableReading.MOST_LINES).getBytes(StandardCharsets.UTF_8)))
                .hasSize(TableReading.MOST_LINES);
        assertThat(refused("a.csv", new byte[TableReading.MOST_BYTES + 1])).isEqualTo(TableReason.FILE_TOO_LARGE);
    }

    @Test
    void bytesThatAreNoTextAreRefused() {
        assertThat(refused("a.csv", new byte[] {0, 1, 2, 3})).isEqualTo(TableReason.WRONG_ENCODING);
        assertThat(refused("a.csv", new byte[] {(byte) 0xFF, (byte) 0x80, (byte) 0x80}))
                .isEqualTo(TableReason.WRONG_ENCODING);
    }

    @Test
    void onlyTheLastNameOfAFileCounts() {
        assertThat(new GivenFile("C:\\Users\\陈静\\../事项\u0007.csv", new byte[0]).name())
                .isEqualTo("事项.csv");
    }
}
