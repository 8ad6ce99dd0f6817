package onewindow.calendar.rules;

import static onewindow.calendar.WeekdayDates.at;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import onewindow.calendar.TestNotices;
import onewindow.platform.Clause;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When a promise counts as broken; hours until 17:30. */
@Clause("A3.5")
class LateServiceTest {
    private static final CentreCalendar CALENDAR = new CentreCalendar(
            new WorkingCalendar(TestNotices.shipped()),
            new TreeMap<>(Map.of(LocalDate.MIN, OpeningHours.daily(OpeningHours.dayOf("08:30-12:00 14:30-17:30")))),
            List.of(),
            DeadlineHour.CLOSING);

    @ParameterizedTest
    @CsvSource({
        // Served to the end on its day, though after closing.
        "0, Mon 2026-09-21 17:50, false",
        "0, Tue 2026-09-22 08:31, true",
        "1, Tue 2026-09-22 17:30, false",
        "1, Tue 2026-09-22 17:31, true"
    })
    void aPromiseOfNoDaysIsKeptByLateService(int promised, String finished, boolean late) {
        var due = CALENDAR.due(at("Mon 2026-09-21 09:00"), promised);
        assertThat(CALENDAR.isLate(at(finished), due, promised)).isEqualTo(late);
    }
}
