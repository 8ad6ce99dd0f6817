package onewindow.casework.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import onewindow.calendar.WeekdayDates;
import onewindow.casework.Act;
import onewindow.casework.OnPaper;
import onewindow.casework.SlipReason;
import onewindow.platform.Clause;
import onewindow.platform.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Receipts were printed on Mon 14 September; the power fails on Mon 21 September. */
@Clause("A3.4")
class PaperIntakeTest {
    private static final String PRINTED = "Mon 2026-09-14 09:00";
    private static final int ENTRY_DAYS = 5;

    private static List<?> reasons(String onPaper, String now, boolean used) {
        return PaperIntake.whyNot(
                        new OnPaper("QS-YJ-2026-0007", WeekdayDates.at(onPaper)),
                        WeekdayDates.at(PRINTED),
                        used,
                        CaseSamples.setting(now).calendar(),
                        ENTRY_DAYS,
                        WeekdayDates.at(now))
                .stream()
                .map(Refusal::reason)
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "Mon 2026-09-21 10:00, Mon 2026-09-21 15:00,",
        // Five working days after Monday leave out the Mid-autumn festival: until the end of Tue 29 September.
        "Mon 2026-09-21 10:00, Tue 2026-09-29 17:00,",
        "Mon 2026-09-21 10:00, Wed 2026-09-30 09:00, SLIP_TOO_OLD",
        "Mon 2026-09-21 16:00, Mon 2026-09-21 15:00, SLIP_IN_FUTURE",
        "Fri 2026-09-11 10:00, Mon 2026-09-14 15:00, SLIP_BEFORE_PRINTED"
    })
    void theMomentOnThePaperCanBeTrue(String onPaper, String now, SlipReason reason) {
        assertThat(reasons(onPaper, now, false)).isEqualTo(reason == null ? List.of() : List.of(reason));
    }

    @Test
    void aNumberIsEnteredOnce() {
        assertThat(reasons("Mon 2026-09-21 10:00", "Mon 2026-09-21 15:00", true))
                .isEqualTo(List.of(SlipReason.SLIP_USED));
    }

    @Test
    void aNumberThatNobodyPrintedIsNone() {
        var now = WeekdayDates.at("Mon 2026-09-21 15:00");
        assertThat(PaperIntake.whyNot(
                        new OnPaper("QS-YJ-2026-0900", now),
                        null,
                        false,
                        CaseSamples.setting("Mon 2026-09-21 15:00").calendar(),
                        ENTRY_DAYS,
                        now))
                .extracting(Refusal::reason)
                .isEqualTo(List.of(SlipReason.SLIP_UNKNOWN));
    }

    @Test
    void whatWasInOrderOnPaperIsAcceptedFromThatMoment() {
        var file = CaseSamples.aCase()
                .onPaper("QS-YJ-2026-0007", "Mon 2026-09-21 10:00")
                .receivedAt("Tue 2026-09-22 09:00")
                .then(new Act.Accept(), "Tue 2026-09-22 09:05");
        assertThat(file.receivedAt()).isEqualTo(WeekdayDates.at("Mon 2026-09-21 10:00"));
        assertThat(file.acceptedAt()).contains(WeekdayDates.at("Mon 2026-09-21 10:00"));
    }
}
