package onewindow.casework.rules;

import static onewindow.calendar.WeekdayDates.at;
import static onewindow.casework.rules.CaseSamples.CALENDAR;
import static onewindow.casework.rules.CaseSamples.STEPS;
import static onewindow.casework.rules.CaseSamples.aCase;
import static onewindow.casework.rules.CaseSamples.reasons;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import onewindow.casework.Act;
import onewindow.casework.Card;
import onewindow.casework.CaseReason;
import onewindow.casework.CaseState;
import onewindow.casework.JointAct;
import onewindow.casework.JointReason;
import onewindow.casework.Opinion;
import onewindow.casework.StepKind;
import onewindow.casework.rules.CaseSamples.History;
import onewindow.casework.rules.JointFact.OpinionAsked;
import onewindow.casework.rules.JointFact.OpinionGiven;
import onewindow.people.UnitNo;
import onewindow.platform.Clause;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Fire brigade (XF) and town management (CG) are asked on Mon 21 Sep: seven working days end on Thu 8 Oct with its closing. */
class JointHandlingTest {
    private static final Act.Decide GRANTED = new Act.Decide(true, "符合条件", "", "", "");
    private static final Act.Decide DENIED = new Act.Decide(false, "不符合条件", "消防不合格", "第三十八条", "可以复议");
    private static final String PART = "核对消防安全要求";

    private static History accepted() {
        return aCase().receivedAt("Mon 2026-09-21 09:00").and(new Act.Accept(), "Mon 2026-09-21 09:10");
    }

    private static JointAct.Ask ask(String... units) {
        return new JointAct.Ask(Stream.of(units).map(UnitNo::new).toList(), PART);
    }

    private static JointAct.Answer answer(int part, String unit, Opinion opinion, String words) {
        return new JointAct.Answer(part, new UnitNo(unit), opinion, words);
    }

    private static History asked() {
        return accepted().and(ask("XF", "CG"), "Mon 2026-09-21 10:00");
    }

    @Test
    @Clause("LIC-26")
    void eachUnitHasAPartOfItsOwnAndTheLimitOutwardStaysOne() {
        assertThat(accepted().facts(ask("XF", "CG", "XF"), "Mon 2026-09-21 10:00"))
                .containsExactly(new OpinionAsked(1, "XF", PART), new OpinionAsked(2, "CG", PART));
        var before = CaseClock.of(accepted().file(), CALENDAR, at("Mon 2026-09-21 10:00"))
                .orElseThrow();
        var after = CaseClock.of(asked().file(), CALENDAR, at("Mon 2026-09-21 10:00"))
                .orElseThrow();
        assertThat(after).isEqualTo(before);
        assertThat(asked().facts(answer(1, "XF", Opinion.AGREES, ""), "Tue 2026-09-22 10:00"))
                .containsExactly(new OpinionGiven(1, "XF", Opinion.AGREES, ""));
    }

    /** The last moment is that in which the office closes; a minute later silence has become consent. */
    @ParameterizedTest
    @CsvSource({"Tue 2026-09-22 10:00, false", "Thu 2026-10-08 17:30, false", "Thu 2026-10-08 17:31, true"})
    @Clause("LIC-26")
    void silenceIsConsentWhenTheLastDayHasClosed(String moment, boolean consent) {
        var outcome = asked().decide(GRANTED, moment, "1010");
        assertThat(reasons(outcome))
                .isEqualTo(
                        consent
                                ? List.of()
                                : List.of(JointReason.OPINION_OUTSTANDING, JointReason.OPINION_OUTSTANDING));
        assertThat(reasons(asked().decide(answer(1, "XF", Opinion.AGREES, ""), moment)))
                .isEqualTo(consent ? List.of(JointReason.OPINION_TOO_LATE) : List.of());
    }

    @Test
    @Clause({"LIC-26", "LIC-38"})
    void nobodyGrantsAgainstAnObjectionButItMayBeGivenUp() {
        var objected = asked().and(answer(1, "XF", Opinion.OBJECTS, "疏散通道不足，不符合消防法"), "Tue 2026-09-22 10:00")
                .and(answer(2, "CG", Opinion.AGREES, ""), "Tue 2026-09-22 11:00");
        assertThat(reasons(objected.decide(GRANTED, "Wed 2026-09-23 09:00", "1010")))
                .containsExactly(JointReason.UNIT_OBJECTS);
        assertThat(reasons(objected.decide(DENIED, "Wed 2026-09-23 09:00", "1010")))
                .isEmpty();
        var givenUp =
                objected.and(answer(1, "XF", Opinion.AGREES_WITH_CONDITIONS, "已整改，保持通道畅通"), "Thu 2026-09-24 10:00");
        assertThat(givenUp.and(GRANTED, "Thu 2026-09-24 11:00", "1010").file().state())
                .isEqualTo(CaseState.DECIDED);
    }

    @Test
    @Clause("LIC-26")
    void whatIsWrongIsToldAtOnce() {
        assertThat(reasons(accepted().decide(new JointAct.Ask(List.of(), " "), "Mon 2026-09-21 10:00")))
                .containsExactly(JointReason.UNITS_MISSING, JointReason.JOINT_MATTER_MISSING);
        assertThat(reasons(asked().decide(ask("XF"), "Tue 2026-09-22 10:00")))
                .containsExactly(JointReason.UNIT_ASKED_ALREADY);
        assertThat(reasons(asked().decide(answer(1, "CG", Opinion.OBJECTS, " "), "Tue 2026-09-22 10:00")))
                .containsExactly(JointReason.OPINION_OF_ANOTHER_UNIT, JointReason.OPINION_WORDS_MISSING);
        assertThat(reasons(asked().decide(answer(3, "XF", Opinion.AGREES, ""), "Tue 2026-09-22 10:00")))
                .containsExactly(JointReason.OPINION_NOT_ASKED);
        assertThat(reasons(accepted().decide(answer(1, "XF", Opinion.AGREES, ""), "Tue 2026-09-22 10:00")))
                .containsExactly(JointReason.OPINION_NOT_ASKED);
        assertThat(reasons(aCase().receivedAt("Mon 2026-09-21 09:00").decide(ask("XF"), "Mon 2026-09-21 10:00")))
                .containsExactly(CaseReason.NOT_POSSIBLE_NOW);
    }

    @ParameterizedTest
    @CsvSource({
        "Tue 2026-09-22 10:00, NONE",
        "Tue 2026-09-29 09:00, WARNING",
        "Thu 2026-10-08 17:31, YELLOW",
        "Fri 2026-10-09 17:31, RED"
    })
    @Clause({"A3.5", "LIC-26"})
    void everyUnitHasAClockOfItsOwn(String moment, Card card) {
        var clocks = StepClocks.of(asked().file(), CALENDAR, STEPS).stream()
                .filter(step -> step.kind() == StepKind.OPINION)
                .toList();
        assertThat(clocks).extracting(StepClock::detail).containsExactly("XF", "CG");
        assertThat(clocks)
                .allMatch(step -> step.dueAt().equals(at("Thu 2026-10-08 17:30")))
                .allMatch(step -> step.card(at(moment), CALENDAR, STEPS.warningDays()) == card);
    }
}
