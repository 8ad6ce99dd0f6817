package onewindow.calendar.rules;

import static onewindow.calendar.WeekdayDates.at;
import static onewindow.calendar.WeekdayDates.on;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import onewindow.calendar.TestNotices;
import onewindow.platform.Clause;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Terms as the law states them. Sat 28 Feb 2026 is a make-up day; 1 to 7 Oct 2026 are holidays. */
class TermTest {
    private static final CentreCalendar CALENDAR = new CentreCalendar(
            new WorkingCalendar(TestNotices.shipped()),
            new TreeMap<>(Map.of(LocalDate.MIN, OpeningHours.daily(OpeningHours.dayOf("08:30-12:00 14:30-17:30")))),
            DeadlineHour.CLOSING);

    @ParameterizedTest
    @CsvSource({
        "Mon 2026-08-17 09:00, 1, Thu 2026-09-17",
        "Mon 2026-08-31 10:00, 1, Wed 2026-09-30",
        "Wed 2025-12-31 10:00, 2, Sat 2026-02-28",
        "Wed 2026-09-02 10:00, 1, Thu 2026-10-08"
    })
    @Clause("CIV-202")
    void monthsEndOnTheCorrespondingOrTheLastDay(String from, int months, String last) {
        var due = new Term(months, Term.Unit.MONTH).due(CALENDAR, at(from), List.of(), on(last));
        assertThat(due.on()).isEqualTo(on(last));
    }

    @ParameterizedTest
    @CsvSource({
        "WORKING_DAY, Mon 2026-09-28 09:00, 5, Sat 2026-10-10",
        "CALENDAR_DAY, Mon 2026-09-28 09:00, 5, Thu 2026-10-08"
    })
    @Clause("LIC-82")
    void onlyWorkingDaysLeaveOutDaysOff(Term.Unit unit, String from, int days, String last) {
        var due = new Term(days, unit).due(CALENDAR, at(from), List.of(), on(last));
        assertThat(due.on()).isEqualTo(on(last));
    }
}
