package onewindow.casework.rules;

import static onewindow.calendar.WeekdayDates.at;
import static onewindow.casework.rules.CaseSamples.CALENDAR;
import static onewindow.casework.rules.UnusualReading.Sign.AFTER_CLOSING;
import static onewindow.casework.rules.UnusualReading.Sign.MANY_IN_SHORT_TIME;
import static onewindow.casework.rules.UnusualReading.Sign.OTHER_UNIT;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import onewindow.casework.CaseNumber;
import onewindow.parties.OpenPurpose;
import onewindow.platform.Clause;
import onewindow.platform.OfficerNo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which readings of personal data are worth a question; more than 3 in 30 minutes are many, 5 working days are long. */
class UnusualReadingTest {
    private static final UnusualReading.Limits LIMITS = new UnusualReading.Limits(3, Duration.ofMinutes(30), 5);

    private static Reading reading(String officer, String moment, boolean ownUnit, String closed) {
        return new Reading(
                new CaseNumber("QS26092100001"),
                1,
                new OfficerNo(officer),
                "SP",
                at(moment),
                OpenPurpose.DELIVERY,
                "电话通知领证",
                ownUnit,
                closed.isEmpty() ? null : at(closed));
    }

    private static List<UnusualReading> among(List<Reading> readings) {
        return UnusualReading.among(readings, LIMITS, CALENDAR);
    }

    @ParameterizedTest
    @CsvSource({
        "00 05 10, 0",
        "00 05 10 15, 4",
        "00 10 20 29, 4",
        "00 10 20 30, 0",
        "00 05 10 15 50, 4",
        "00 20 21 22 49, 5"
    })
    @Clause("PIP-51")
    void manyInAShortTimeAreAllListed(String minutes, int listed) {
        var readings = Stream.of(minutes.split(" "))
                .map(minute -> reading("1003", "Mon 2026-09-21 09:" + minute, true, ""))
                .toList();
        assertThat(among(readings)).hasSize(listed);
    }

    @Test
    @Clause("PIP-51")
    void eachOfficerIsCountedForHimself() {
        assertThat(among(List.of(
                        reading("1003", "Mon 2026-09-21 09:00", true, ""),
                        reading("1003", "Mon 2026-09-21 09:05", true, ""),
                        reading("1004", "Mon 2026-09-21 09:06", true, ""),
                        reading("1004", "Mon 2026-09-21 09:07", true, ""))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"Fri 2026-09-18 10:00, false", "Sun 2026-09-20 09:00, false", "Mon 2026-09-21 09:00, true"})
    @Clause("PIP-51")
    void longAfterClosingIsListed(String read, boolean listed) {
        var found = among(List.of(reading("1003", read, true, "Mon 2026-09-14 15:00")));
        assertThat(found.stream().map(UnusualReading::signs).toList())
                .isEqualTo(listed ? List.of(Set.of(AFTER_CLOSING)) : List.of());
    }

    @Test
    @Clause("PIP-51")
    void anotherUnitIsListedAndAllSignsAreTold() {
        var readings = new ArrayList<Reading>();
        for (int minute = 0; minute < 4; minute++)
            readings.add(reading("1003", "Tue 2026-09-22 09:0" + minute, false, "Mon 2026-09-14 15:00"));
        var found = among(readings);
        assertThat(found)
                .hasSize(4)
                .allSatisfy(
                        one -> assertThat(one.signs()).containsExactly(MANY_IN_SHORT_TIME, OTHER_UNIT, AFTER_CLOSING));
        assertThat(found.getFirst().reading().at()).isEqualTo(at("Tue 2026-09-22 09:03"));
    }
}
