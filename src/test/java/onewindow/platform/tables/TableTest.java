package onewindow.platform.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import onewindow.platform.web.Texts;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.support.StaticMessageSource;

class TableTest {
    enum Light {
        GREEN
    }

    private record Visit(
            String who,
            @Nullable Integer age,
            @Nullable LocalDate on,
            @Nullable Instant at,
            Light light) {}

    private static final Table<Visit> VISITS = Table.<Visit>titled("visits")
            .text("who", 20, Visit::who)
            .number("age", Visit::age)
            .day("on", Visit::on)
            .moment("at", Visit::at)
            .word("light", Visit::light);

    private static final Visit LIN =
            new Visit("林晓雨", 36, LocalDate.parse("2026-09-18"), Instant.parse("2026-09-18T02:12:00Z"), Light.GREEN);

    private static Texts chinese() {
        var words = new StaticMessageSource();
        words.addMessage("visits", Locale.CHINESE, "来访");
        words.addMessage("who", Locale.CHINESE, "姓名");
        words.addMessage("age", Locale.CHINESE, "年龄");
        words.addMessage("on", Locale.CHINESE, "日期");
        words.addMessage("at", Locale.CHINESE, "时刻");
        words.addMessage("light", Locale.CHINESE, "状态");
        words.addMessage("Light.GREEN", Locale.CHINESE, "正常");
        return new Texts(words, Locale.CHINESE);
    }

    private static byte[] written(TableFormat format, List<Visit> visits) throws IOException {
        var out = new ByteArrayOutputStream();
        VISITS.write(chinese(), format, visits::forEach, out);
        return out.toByteArray();
    }

    private static List<Row> rows(byte[] xlsx) throws IOException {
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(xlsx))) {
            assertThat(book.getFirstSheet().getName()).isEqualTo("来访");
            return book.getFirstSheet().read();
        }
    }

    private static Visit named(String who) {
        return new Visit(who, null, null, null, Light.GREEN);
    }

    @Test
    void cellsKeepTheirKindInExcel() throws IOException {
        var rows = rows(written(TableFormat.XLSX, List.of(LIN, named(""))));
        assertThat(rows.getFirst().stream().map(cell -> cell.getText())).containsExactly("姓名", "年龄", "日期", "时刻", "状态");
        var lin = rows.get(1);
        assertThat(lin.getCellAsString(0)).contains("林晓雨");
        assertThat(lin.getCell(1).getType()).isEqualTo(CellType.NUMBER);
        assertThat(lin.getCellAsDate(2)).contains(LocalDateTime.parse("2026-09-18T00:00"));
        assertThat(lin.getCellAsDate(3)).contains(LocalDateTime.parse("2026-09-18T10:12"));
        assertThat(lin.getCellAsString(4)).contains("正常");
        assertThat(rows).hasSize(3);
    }

    @Test
    void csvIsReadByExcelInChineseAndByEveryProgram() throws IOException {
        var text = new String(written(TableFormat.CSV, List.of(LIN, named("说\"好\",\n再见"))), StandardCharsets.UTF_8);
        assertThat(text).isEqualTo("""
                        \uFEFF姓名,年龄,日期,时刻,状态
                        林晓雨,36,2026-09-18,2026-09-18 10:12,正常
                        "说""好"",
                        再见",,,,正常
                        """.replace("\n", "\r\n").replace("\",\r\n再见", "\",\n再见"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+8613800001111",
                "-2",
                "@SUM(A1)",
                "\t=1",
                "\r=1",
                " =1",
                "＝1+1",
                "＋1",
                "－1",
                "＠A1",
                "'=1",
                "=HYPERLINK(\"http://x\",\"领取\")"
            })
    void whatASpreadsheetWouldCalculateStaysText(String text) throws IOException {
        var cell = rows(written(TableFormat.XLSX, List.of(named(text)))).get(1).getCell(0);
        assertThat(cell.getType()).isEqualTo(CellType.STRING);
        assertThat(cell.getText()).isEqualTo(text);
        var csv = new String(written(TableFormat.CSV, List.of(named(text))), StandardCharsets.UTF_8).split("状态\r\n")[1];
        assertThat(csv.replaceFirst("^\"", "")).startsWith("'");
        assertThat(CellText.read(CellText.guarded(text))).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"林晓雨", "1-2", "'好'", "A=B", ""})
    void otherTextIsWrittenAsItIs(String text) {
        assertThat(CellText.guarded(text)).isEqualTo(text);
        assertThat(CellText.read(text)).isEqualTo(text);
    }

    @Test
    void signsThatDamageAFileAreLeftOutAndALongTextIsCut() throws IOException {
        var text = "甲\u0000\u000B乙\uD800\uFFFF丙😀";
        assertThat(CellText.fit(text)).isEqualTo("甲乙丙😀");
        assertThat(CellText.fit("长".repeat(32_767))).hasSize(32_767).endsWith("长");
        assertThat(CellText.fit("长".repeat(32_765) + "😀😀")).hasSize(32_766).endsWith("长…");
        assertThat(rows(written(TableFormat.XLSX, List.of(named("长".repeat(40_000)))))
                        .get(1)
                        .getCellAsString(0)
                        .orElseThrow())
                .hasSize(32_767);
    }

    @Test
    void aFullSheetIsFollowedByAnother() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var book = XlsxFile.book(out);
                var file = new XlsxFile(book, "来访/2026", List.of("姓名"), List.of(20), 2)) {
            for (var who : List.of("林晓雨", "陈静", "孙力")) {
                file.text(who);
                file.endLine();
            }
        }
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            var sheets = book.getSheets().toList();
            assertThat(sheets).extracting(sheet -> sheet.getName()).containsExactly("来访 2026", "来访 2026 2");
            assertThat(sheets.get(0).read()).hasSize(3);
            assertThat(sheets.get(1).read().get(1).getCellAsString(0)).contains("孙力");
        }
    }

    @Test
    void aListThatBreaksOffLeavesNoWholeFile() {
        assertThatThrownBy(() -> VISITS.write(
                        chinese(),
                        TableFormat.XLSX,
                        taker -> {
                            taker.accept(LIN);
                            throw new IllegalStateException("the cursor is gone");
                        },
                        new ByteArrayOutputStream()))
                .hasMessage("the cursor is gone");
    }
}
