package onewindow.calendar;

import static onewindow.calendar.rules.CalendarReason.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import onewindow.calendar.rules.CalendarReason;
import onewindow.calendar.rules.Notice;
import onewindow.calendar.rules.WorkingCalendar;
import onewindow.platform.Clause;
import onewindow.platform.Outcome;
import onewindow.platform.Reason;
import onewindow.platform.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Clause("B7")
class NoticeJsonTest {
    private static final Path PUBLISHED = Path.of("..", "shared", "data", "holidays");

    static IntStream years() {
        return IntStream.rangeClosed(2007, 2027);
    }

    @ParameterizedTest
    @MethodSource("years")
    void everyYearFrom2007To2027CanBeRead(int year) {
        var notice = read(YearlyJson.of(year)).orThrow();
        assertThat(notice.year()).isEqualTo(year);
        assertThat(notice.title()).isEqualTo("notice of " + year);
        assertThat(notice.papers()).containsExactly("https://example.org/" + year);
        assertThat(notice.days()).hasSize(23);
        var calendar = new WorkingCalendar(List.of(notice));
        assertThat(calendar.isWorkingDay(LocalDate.of(year, 10, 1))).isFalse();
        assertThat(notice.days())
                .allSatisfy(day -> assertThat(calendar.isWorkingDay(day.on())).isEqualTo(!day.off()));
    }

    /** The files as published, where they lie beside the product; the shape of each is covered by the tests around. */
    @Test
    void thePublishedFilesAreReadOrRefusedAsNotAnnounced() throws IOException {
        if (!Files.isDirectory(PUBLISHED)) return;
        for (int year = 2024; year <= 2026; year++)
            assertThat(read(Files.readString(PUBLISHED.resolve(year + ".json"))))
                    .isInstanceOf(Outcome.Done.class);
        assertThat(reasons(Files.readString(PUBLISHED.resolve("2027.json")))).containsExactly(NOTICE_EMPTY);
    }

    @Test
    void aYearNotAnnouncedYetIsRefusedByThatName() {
        assertThat(reasons("{\"year\": 2027, \"papers\": [], \"days\": []}")).containsExactly(NOTICE_EMPTY);
    }

    @Test
    void whatIsNotJsonIsRefusedWithTheLine() {
        assertThat(refusals("{\"year\": 2027,\n\"days\": oops")).containsExactly(Refusal.of(NOTICE_NOT_JSON, 2));
        assertThat(reasons("<html></html>")).containsExactly(NOTICE_NOT_JSON);
        assertThat(reasons(YearlyJson.of(2027) + "}")).containsExactly(NOTICE_NOT_JSON);
        assertThat(reasons("{\"year\": 2027, \"year\": 2028}")).containsExactly(NOTICE_NOT_JSON);
        assertThat(reasons("  \n")).containsExactly(NOTICE_MISSING);
    }

    @Test
    void anotherFormIsRefusedWithTheWrongPlaces() {
        assertThat(refusals("[]"))
                .containsExactly(
                        Refusal.of(NOTICE_WRONG_FORM, "year"),
                        Refusal.of(NOTICE_WRONG_FORM, "papers"),
                        Refusal.of(NOTICE_WRONG_FORM, "days"));
        assertThat(refusals("{\"year\": \"2027\", \"papers\": [7], \"days\": [{\"name\": \"元旦\"}]}"))
                .containsExactly(
                        Refusal.of(NOTICE_WRONG_FORM, "year"),
                        Refusal.of(NOTICE_WRONG_FORM, "papers"),
                        Refusal.of(NOTICE_WRONG_FORM, "days[1]"));
        assertThat(refusals(YearlyJson.text(
                        2027, List.of("{\"name\": \"元旦\", \"date\": \"2027-02-30\", \"isOffDay\": true}"))))
                .containsExactly(Refusal.of(NOTICE_WRONG_FORM, "days[1].date"));
    }

    @Test
    void allThatIsWrongIsToldAtOnce() {
        var day = LocalDate.of(2027, 1, 1);
        assertThat(refusals(YearlyJson.text(
                        2027,
                        List.of(
                                YearlyJson.day("元旦", day, true),
                                YearlyJson.day("元旦", day, false),
                                YearlyJson.day("元旦", day.plusYears(2), true),
                                YearlyJson.day("元旦", day.minusYears(1), true)))))
                .containsExactly(
                        Refusal.of(NOTICE_DAY_TWICE, "2027-01-01"),
                        Refusal.of(NOTICE_DAY_OUT_OF_YEAR, "2029-01-01", 2027));
    }

    @Test
    void theYearLiesBetween2007And2100() {
        assertThat(reasons(YearlyJson.of(2006))).containsExactly(NOTICE_YEAR_OUT_OF_RANGE);
        assertThat(reasons(YearlyJson.of(2101))).containsExactly(NOTICE_YEAR_OUT_OF_RANGE);
        assertThat(read(YearlyJson.of(2100))).isInstanceOf(Outcome.Done.class);
    }

    private static Outcome<Notice> read(String json) {
        return NoticeJson.read(json, year -> "notice of " + year);
    }

    private static List<Refusal> refusals(String json) {
        return switch (read(json)) {
            case Outcome.Done<Notice> done -> List.of();
            case Outcome.Refused<Notice> refused -> refused.refusals();
        };
    }

    private static List<Reason> reasons(String json) {
        return refusals(json).stream().map(Refusal::reason).toList();
    }

    @Test
    void everyReasonNamesAClause() {
        assertThat(CalendarReason.values())
                .allSatisfy(reason -> assertThat(reason.clauses()).isNotEmpty());
    }
}
