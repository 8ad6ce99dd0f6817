package onewindow.calendar;

import static onewindow.calendar.WeekdayDates.on;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HexFormat;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import onewindow.calendar.rules.NoticeDay;
import onewindow.calendar.rules.WorkingCalendar;
import onewindow.platform.parameters.PlainYaml;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShippedNoticesTest {
    private static final Path PUBLISHED = Path.of("..", "shared", "data", "holidays");
    private final WorkingCalendar calendar = new WorkingCalendar(ShippedNotices.read());

    /**
     * The digests were made from the published files by another program: what each day is, and for which holiday. Where those
     * files lie beside the product, they are compared as well, so that a difference shows its days.
     */
    @ParameterizedTest
    @CsvSource({"2024, b9ecbdbd20be67a5", "2025, 68c362f91ef4dba8", "2026, a16f460f5d492ff2"})
    void eachDayOfTheShippedYearsIsWhatTheNoticeSays(int year, String digest)
            throws NoSuchAlgorithmException, IOException {
        var file = PUBLISHED.resolve(year + ".json");
        if (Files.exists(file)) {
            var published =
                    NoticeJson.read(Files.readString(file), String::valueOf).orThrow();
            var shipped = calendar.notice(year).orElseThrow();
            assertThat(shipped.days()).containsExactlyInAnyOrderElementsOf(published.days());
            assertThat(shipped.papers()).isEqualTo(published.papers());
        }
        var days = LocalDate.of(year, 1, 1)
                .datesUntil(LocalDate.of(year + 1, 1, 1))
                .map(day -> (calendar.isWorkingDay(day) ? "W" : "-")
                        + calendar.noticeDay(day).map(NoticeDay::holiday).orElse(""))
                .collect(Collectors.joining());
        var found = MessageDigest.getInstance("SHA-256").digest(days.getBytes(StandardCharsets.UTF_8));
        assertThat(HexFormat.of().formatHex(found)).startsWith(digest);
    }

    /** The digests above say only that something differs; this says in which month. */
    @ParameterizedTest
    @CsvSource({
        "2024, 22 18 21 22 21 19 23 22 21 19 21 22",
        "2025, 19 19 21 22 19 20 23 21 23 18 20 23",
        "2026, 21 16 22 21 19 21 23 21 22 18 21 23",
    })
    void eachMonthHasItsWorkingDays(int year, String workingDays) {
        var counted = IntStream.rangeClosed(1, 12)
                .mapToObj(month -> YearMonth.of(year, month))
                .map(month -> calendar.workingDaysBetween(month.atDay(1).minusDays(1), month.atEndOfMonth()))
                .map(String::valueOf)
                .collect(Collectors.joining(" "));
        assertThat(counted).isEqualTo(workingDays);
    }

    @Test
    void theNoticeIsNamedWithItsNumber() {
        assertThat(calendar.noticeNaming(on("Sat 2026-10-10")).orElseThrow().title())
                .isEqualTo("国务院办公厅关于2026年部分节假日安排的通知(国办发明电〔2025〕7号)");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026.yml|off: 2026-02-30|\"2026-02-30\" is no date",
                "2026.yml|off: 2028-01-01|a day lies outside",
                "2026.yml|away: 2026-01-01|nobody reads the field \"away\"",
                "2026.yml|work: [2026-01-04]|\"off\" is missing",
                "next.yml|off: 2026-01-01|named after its year",
                "2026.yml|off: 2026-01-01/2026-01-03;work: [2026-01-03]|a day is named twice",
            })
    void anUnusableYearStopsTheStartAndNamesTheFile(String name, String part, String sentence) {
        var content = "title: t\nnumber: n\npublished: 2025-11-04\npaper: p\nholidays:\n  - name: 元旦\n    "
                + part.replace(";", "\n    ");
        assertThatThrownBy(() -> ShippedNotices.notice("regulation/calendar/" + name, content))
                .isInstanceOf(PlainYaml.Wrong.class)
                .hasMessageContaining("regulation/calendar/" + name)
                .hasMessageContaining(sentence);
    }
}
