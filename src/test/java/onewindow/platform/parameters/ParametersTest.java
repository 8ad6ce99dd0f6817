package onewindow.platform.parameters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParametersTest {
    private static final LocalDate RECEIVED = LocalDate.of(2026, 9, 18);
    private static final String WHOLE = """
            meaning:
              zh: 补正告知期限
              en: Time to ask for what is missing
            unit: working days
            clause: LIC-32.4
            source: 行政许可法第三十二条
            changed_by: law
            values:
              2004-07-01: 5
              2027-01-01: 3
            """;

    @ParameterizedTest
    @CsvSource({
        "supplement_notice_days, 5",
        "licence_decision_days, 20",
        "licence_extension_days, 10",
        "joint_decision_days, 45",
        "joint_extension_days, 15",
        "delivery_days, 10",
        "warning_days, 2",
        "supplement_reply_days, 20",
    })
    void theShippedWorkingDaysAreThoseOfTheLaw(String key, int days) throws IOException {
        assertThat(ParametersConfiguration.shipped().days(key, RECEIVED)).isEqualTo(days);
    }

    @Test
    void theOtherShippedNumbersAreAskedForInTheirOwnUnit() throws IOException {
        var shipped = ParametersConfiguration.shipped();
        assertThat(shipped.calendarDays("reconsideration_calendar_days", RECEIVED))
                .isEqualTo(60);
        assertThat(shipped.months("litigation_months", RECEIVED)).isEqualTo(6);
        assertThat(shipped.months("litigation_months", LocalDate.of(2015, 4, 30)))
                .isEqualTo(3);
        assertThat(shipped.word("deadline_hour", RECEIVED)).isEqualTo("closing");
        assertThat(shipped.hours("opening_hours", RECEIVED)).isEqualTo("08:30-12:00 14:30-17:30");
        assertThat(shipped.dayOfYear("calendar_warning_from", RECEIVED)).isEqualTo(MonthDay.of(10, 1));
        assertThat(shipped.all()).isNotEmpty().allSatisfy(parameter -> {
            assertThat(parameter.clause()).isNotBlank();
            assertThat(parameter.source()).isNotBlank();
            assertThat(parameter.meaning()).isNotEqualTo(parameter.meaningInEnglish());
        });
    }

    @Test
    void aCaseKeepsTheNumberOfTheDayOfItsReceipt() {
        var parameters = Parameters.read(Map.of("regulation/parameters/notice.yml", WHOLE));
        assertThat(parameters.days("notice", LocalDate.of(2026, 12, 31))).isEqualTo(5);
        assertThat(parameters.days("notice", LocalDate.of(2027, 1, 1))).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "clause: LIC-32.4|clause:|\"clause\" is missing",
                "clause: LIC-32.4|clause: somewhere|no clause",
                "source: 行政许可法第三十二条|# none|\"source\" is missing",
                "unit: working days|unit: fortnights|unknown unit \"fortnights\"",
                "unit: working days|unit: word|choices go with the unit word",
                "unit: working days|unit: day of year|\"5\" is no value in the unit day of year",
                "2004-07-01: 5|2004-07: 5|not from \"2004-07\"",
                "2004-07-01: 5|2004-07-01: five|\"five\" is no value",
                "2004-07-01: 5|2004-07-01: 0|\"0\" is no value",
                "2004-07-01: 5|2027-01-01: 5|is not YAML",
                "changed_by: law|changed_by: anybody|not \"anybody\"",
                "changed_by: law|changed: law|nobody reads the field \"changed\"",
                "  en: Time|  de: Zeit|nobody reads the field \"de\"",
            })
    void anUnusableFileStopsTheStartInASentenceThatNamesIt(String right, String wrong, String sentence) {
        assertThat(WHOLE).contains(right);
        var files = Map.of("regulation/parameters/notice.yml", WHOLE.replace(right, wrong));
        assertThatThrownBy(() -> Parameters.read(files))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("regulation/parameters/notice.yml: ")
                .hasMessageContaining(sentence);
    }

    @Test
    void allUnusableFilesAreToldAtOnce() {
        var files = new TreeMap<>(Map.of("p/a.yml", "", "p/b.yml", "values: [", "p/c.yml", WHOLE));
        assertThatThrownBy(() -> Parameters.read(files)).hasMessageContainingAll("p/a.yml: ", "p/b.yml: ");
    }

    @Test
    void askingForWhatIsNotThereIsAnError() {
        var parameters = Parameters.read(Map.of("regulation/parameters/notice.yml", WHOLE));
        assertThatThrownBy(() -> parameters.days("notise", RECEIVED)).hasMessageContaining("notise.yml");
        assertThatThrownBy(() -> parameters.months("notice", RECEIVED)).hasMessageContaining("WORKING_DAYS");
        assertThatThrownBy(() -> parameters.days("notice", LocalDate.of(2004, 6, 30)))
                .hasMessageContaining("2004-06-30");
    }
}
