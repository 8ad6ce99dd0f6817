package onewindow.casework.rules;

import static onewindow.calendar.WeekdayDates.at;
import static onewindow.casework.rules.CaseSamples.CALENDAR;
import static onewindow.casework.rules.CaseSamples.LEASE;
import static onewindow.casework.rules.CaseSamples.aCase;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import onewindow.casework.Act;
import onewindow.casework.Card;
import onewindow.casework.rules.CaseSamples.History;
import onewindow.platform.Clause;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Promise and law have a colour each, and nobody postpones it. Promised until Thu 8 Oct, by law until Mon 26 Oct. */
class CaseClockTest {
    private static final Act.AskForSupplement LEASE_IS_MISSING =
            new Act.AskForSupplement(List.of(new Act.Gap(LEASE, "未提交", "提交租赁合同")));
    private static final Act.Supply LEASE_COMES = new Act.Supply(List.of(LEASE));

    private static History accepted() {
        return aCase().receivedAt("Mon 2026-09-21 09:00").and(new Act.Accept(), "Mon 2026-09-21 09:10");
    }

    private static CaseClock clock(CaseFile file, String now) {
        return CaseClock.of(file, CALENDAR, at(now)).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "Mon 2026-09-28 09:00, NONE, NONE",
        "Tue 2026-09-29 09:00, WARNING, NONE",
        "Thu 2026-10-08 17:30, WARNING, NONE",
        "Thu 2026-10-08 17:31, YELLOW, NONE",
        "Thu 2026-10-22 09:00, YELLOW, WARNING",
        "Mon 2026-10-26 17:30, YELLOW, WARNING",
        "Mon 2026-10-26 17:31, YELLOW, RED"
    })
    @Clause("A3.5")
    void thePromiseTurnsYellowAndTheLawRed(String now, Card promised, Card legal) {
        var clock = clock(accepted().file(), now);
        assertThat(clock.promisedCard(at(now), CALENDAR, 2)).isEqualTo(promised);
        assertThat(clock.legalCard(at(now), CALENDAR, 2)).isEqualTo(legal);
    }

    @Test
    @Clause({"A3.5", "A3.6"})
    void aClockThatStandsIsNotWarnedOf() {
        var standing = accepted().then(LEASE_IS_MISSING, "Wed 2026-09-30 10:00");
        var now = "Tue 2026-10-20 10:00";
        assertThat(clock(standing, now).promisedCard(at(now), CALENDAR, 2)).isEqualTo(Card.NONE);
    }

    @ParameterizedTest
    @CsvSource({"Thu 2026-10-08 10:00", "Thu 2026-10-08 18:00", "Fri 2026-10-09 09:00"})
    @Clause("A3.5")
    void aClockStoppedOnItsLastDayOrLaterRunsOutAllTheSame(String stopped) {
        var late = accepted().and(LEASE_IS_MISSING, stopped);
        var now = "Fri 2026-10-09 10:00";
        assertThat(clock(late.file(), now).promisedCard(at(now), CALENDAR, 2)).isEqualTo(Card.YELLOW);
        var supplied = late.then(LEASE_COMES, "Tue 2026-10-13 11:00");
        var clock = clock(supplied, "Tue 2026-10-13 11:00");
        assertThat(clock.promised().at()).isEqualTo(at("Thu 2026-10-08 17:30"));
        assertThat(clock.promisedCard(at("Tue 2026-10-13 11:00"), CALENDAR, 2)).isEqualTo(Card.YELLOW);
        assertThat(clock.legalCard(at("Tue 2026-10-13 11:00"), CALENDAR, 2)).isEqualTo(Card.NONE);
    }
}
