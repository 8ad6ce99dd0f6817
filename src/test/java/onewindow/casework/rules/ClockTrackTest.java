package onewindow.casework.rules;

import static onewindow.calendar.WeekdayDates.at;
import static onewindow.casework.rules.CaseSamples.CALENDAR;
import static onewindow.casework.rules.CaseSamples.LEASE;
import static onewindow.casework.rules.CaseSamples.aCase;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import onewindow.casework.Act;
import onewindow.platform.Clause;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A clock drawn. Accepted Mon 21 Sep; promised 7 days until Thu 8 Oct; Fri 25 Sep and 1 to 7 Oct are holidays. */
class ClockTrackTest {
    private static String drawn(ClockTrack track) {
        return track.stretches().stream()
                .map(one ->
                        one.kind() + " " + one.from() + ".." + one.until() + " " + one.workingDays() + "/" + one.days())
                .collect(Collectors.joining(", "));
    }

    private static CaseSamples.History accepted() {
        return aCase().receivedAt("Mon 2026-09-21 09:00").and(new Act.Accept(), "Mon 2026-09-21 09:10");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Mon 2026-09-21 10:00 | LEFT 2026-09-22..2026-10-08 7/17
            Wed 2026-09-23 10:00 | USED 2026-09-22..2026-09-23 2/2, LEFT 2026-09-24..2026-10-08 5/15
            Thu 2026-10-08 10:00 | USED 2026-09-22..2026-10-08 7/17
            Mon 2026-10-12 10:00 | USED 2026-09-22..2026-10-08 7/17, OVER 2026-10-09..2026-10-12 3/4
            """)
    @Clause({"A3.5", "LIC-82"})
    void showsWhatWasUsedAndWhatIsLeft(String now, String expected) {
        var file = accepted().file();
        var clock = CaseClock.of(file, CALENDAR, at(now)).orElseThrow();
        assertThat(drawn(clock.promisedTrack(file, CALENDAR, at(now)))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Thu 2026-09-24 10:00 | USED 2026-09-22..2026-09-22 1/1, PAUSED 2026-09-23..2026-09-24 2/2, LEFT 2026-09-25..2026-10-10 6/16
            Tue 2026-09-29 10:00 | USED 2026-09-22..2026-09-22 1/1, PAUSED 2026-09-23..2026-09-28 3/6, USED 2026-09-29..2026-09-29 1/1, LEFT 2026-09-30..2026-10-12 5/13
            """)
    @Clause("A3.6")
    void aPauseIsAGap(String now, String expected) {
        var gap = new Act.Gap(LEASE, "未提交", "提交租赁合同");
        var history = accepted().and(new Act.AskForSupplement(List.of(gap)), "Tue 2026-09-22 10:00");
        if (now.startsWith("Tue")) history = history.and(new Act.Supply(List.of(LEASE)), "Mon 2026-09-28 11:00");
        var file = history.file();
        var clock = CaseClock.of(file, CALENDAR, at(now)).orElseThrow();
        var track = clock.promisedTrack(file, CALENDAR, at(now));
        assertThat(drawn(track)).isEqualTo(expected);
        assertThat(track.workingDays(ClockTrack.Kind.USED) + track.workingDays(ClockTrack.Kind.LEFT))
                .isEqualTo(7);
        assertThat(track.due()).isEqualTo(clock.promised());
    }

    @ParameterizedTest
    @CsvSource({"Wed 2026-09-30 16:00, 6, 1, 0", "Fri 2026-10-09 09:00, 7, 0, 1"})
    @Clause("A3.5")
    void endsWithTheDecision(String decided, int used, int left, int over) {
        var file = accepted().then(new Act.Decide(true, "符合条件", "", "", ""), decided);
        var later = at("Fri 2026-11-20 10:00");
        var track = CaseClock.of(file, CALENDAR, later).orElseThrow().promisedTrack(file, CALENDAR, later);
        assertThat(track.workingDays(ClockTrack.Kind.USED)).isEqualTo(used);
        assertThat(track.workingDays(ClockTrack.Kind.LEFT)).isEqualTo(left);
        assertThat(track.workingDays(ClockTrack.Kind.OVER)).isEqualTo(over);
    }
}
