package onewindow.casework.rules;

import static onewindow.casework.rules.CaseSamples.LEASE;
import static onewindow.casework.rules.CaseSamples.aCase;
import static onewindow.casework.rules.CaseSamples.setting;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import onewindow.calendar.WeekdayDates;
import onewindow.casework.Act;
import onewindow.casework.PauseSign;
import onewindow.casework.rules.CaseFact.SupplementAsked;
import onewindow.casework.rules.CaseSamples.History;
import onewindow.platform.Clause;
import onewindow.platform.OfficerNo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which pauses want a closer look; the food licence of Ms Lin is promised within seven working days, until Thu 8 October. */
@Clause("A3.6")
class CheckedPauseTest {
    private static final int EVE = 1;

    private static CheckedPause asked(History accepted, int material, String at) {
        var paused = accepted.and(new Act.AskForSupplement(List.of(new Act.Gap(material, "租期已满", "续租后提交"))), at);
        return CheckedPause.of(paused.happened(), setting(at).calendar(), EVE).getFirst();
    }

    private static History accepted() {
        return aCase().receivedAt("Mon 2026-09-21 09:00").and(new Act.Accept(), "Mon 2026-09-21 09:20");
    }

    @ParameterizedTest
    @CsvSource({
        "Tue 2026-09-22 10:00, 6, false",
        "Tue 2026-09-29 10:00, 2, false",
        "Wed 2026-09-30 10:00, 1, true",
        "Thu 2026-10-08 10:00, 0, true",
        "Sat 2026-10-10 10:00, -2, true"
    })
    void whatWasLeftIsCountedToTheDueDateAsItStoodBefore(String at, int left, boolean eve) {
        var pause = asked(accepted(), LEASE, at);
        assertThat(pause.daysLeft()).isEqualTo(left);
        assertThat(pause.signs().contains(PauseSign.EVE_OF_BREACH)).isEqualTo(eve);
    }

    @Test
    void aNoticeThatNamesSomethingIsNotOddForThat() {
        assertThat(asked(accepted(), LEASE, "Tue 2026-09-22 10:00").signs())
                .doesNotContain(PauseSign.NOTHING_OUTSTANDING);
    }

    @Test
    void aClockThatWaitsForNothingIsOdd() {
        var facts = new ArrayList<>(accepted().happened());
        var nothing = new SupplementAsked(List.of(), LocalDate.of(2026, 10, 22));
        facts.add(new Happened(nothing, WeekdayDates.at("Tue 2026-09-22 10:00"), new OfficerNo("1003")));
        var pause = CheckedPause.of(facts, setting("Tue 2026-09-22 10:00").calendar(), EVE)
                .getFirst();
        assertThat(pause.signs()).contains(PauseSign.NOTHING_OUTSTANDING);
    }

    @Test
    void aPauseWithoutItsPaperSaysSo() {
        assertThat(asked(accepted(), LEASE, "Tue 2026-09-22 10:00").signs()).contains(PauseSign.WITHOUT_PAPER);
    }
}
