package onewindow.casework.rules;

import static onewindow.calendar.WeekdayDates.at;
import static onewindow.calendar.WeekdayDates.on;
import static onewindow.casework.rules.CaseSamples.CALENDAR;
import static onewindow.casework.rules.CaseSamples.LEASE;
import static onewindow.casework.rules.CaseSamples.aCase;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import onewindow.casework.AcceptanceAct.OpenSecondNotice;
import onewindow.casework.Act;
import onewindow.casework.MaterialState;
import onewindow.casework.NewFact;
import onewindow.casework.ToldWay;
import onewindow.casework.rules.CaseFact.DueDateRecounted;
import onewindow.casework.rules.CaseFact.MovedDateTold;
import onewindow.casework.rules.CaseFact.PaperIssued;
import onewindow.casework.rules.CaseSamples.History;
import onewindow.casework.rules.Suspension.Cause;
import onewindow.platform.Clause;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the facts of a case tell when they are read one after the other. */
class CaseFoldTest {
    private static final int PLAN = 3;

    private static History accepted() {
        return aCase().receivedAt("Mon 2026-09-21 09:00").and(new Act.Accept(), "Mon 2026-09-21 09:20");
    }

    private static History stopped() {
        return accepted().and(ActSamples.ASK, "Tue 2026-09-22 10:00");
    }

    private static History with(History history, String moment, CaseFact... facts) {
        var all = new ArrayList<>(history.happened());
        for (var fact : facts) all.add(new Happened(fact, at(moment), CaseSamples.CHEN));
        return new History(all);
    }

    @Test
    @Clause("A3.6")
    void thePaperThatFollowsAFactNamesItsPause() {
        var notice = new PaperIssued("SUPPLEMENT_NOTICE", "BZ-2026-0007");
        var file = with(stopped(), "Tue 2026-09-22 10:00", notice).file();
        assertThat(file.suspensions()).extracting(Suspension::paper).containsExactly("BZ-2026-0007");
        assertThat(file.notices().firstPaper()).contains("BZ-2026-0007");
        var procedure = new PaperIssued("PROCEDURE_NOTICE", "TC-2026-0002");
        var testing = with(
                        stopped().and(ActSamples.TESTING, "Wed 2026-09-23 10:00", "1010"),
                        "Wed 2026-09-23 10:00",
                        procedure)
                .file();
        assertThat(testing.suspensions()).extracting(Suspension::paper).containsExactly("", "TC-2026-0002");
        assertThat(with(stopped(), "Tue 2026-09-22 10:00", new PaperIssued("MATERIALS_RECEIPT", "SJ-2026-0001"))
                        .file()
                        .suspensions())
                .extracting(Suspension::paper)
                .containsExactly("");
    }

    @Test
    @Clause("A3.3")
    void theFirstNoticeKeepsItsNumberWhenAFurtherOneIsGiven() {
        var first = with(stopped(), "Tue 2026-09-22 10:00", new PaperIssued("SUPPLEMENT_NOTICE", "BZ-2026-0007"));
        var both = with(first, "Wed 2026-09-23 10:00", new PaperIssued("SUPPLEMENT_NOTICE", "BZ-2026-0008"));
        assertThat(both.file().notices().firstPaper()).contains("BZ-2026-0007");
    }

    @Test
    @Clause("A3.3")
    void whatAFurtherNoticeAsksForHasADayOfItsOwnAndHindersNothing() {
        var opening = new OpenSecondNotice(NewFact.CIRCUMSTANCES_CHANGED, "增加现制饮品", "", null);
        var plan = new Act.AskForSupplement(List.of(new Act.Gap(PLAN, "缺饮品区", "补画")));
        var asked = stopped().and(opening, "Wed 2026-09-23 10:00", "1005").and(plan, "Mon 2026-09-28 10:00");
        var notices = asked.file().notices();
        assertThat(notices.openedBy()).contains(CaseSamples.WU);
        assertThat(notices.opening()).isEmpty();
        assertThat(notices.hinders(LEASE)).isTrue();
        assertThat(notices.hinders(PLAN)).isFalse();
        assertThat(notices.asks(PLAN)).isTrue();
        assertThat(notices.asks(1)).isFalse();
        assertThat(notices.answerBy(LEASE)).contains(on("Tue 2026-10-27"));
        assertThat(notices.answerBy(PLAN)).contains(on("Fri 2026-10-30"));
        assertThat(notices.answerBy(1)).isEmpty();
    }

    @Test
    @Clause("A3.4")
    void theFirstAnswerIsTheOneThatCounts() {
        var asked =
                aCase().missing(LEASE).receivedAt("Mon 2026-09-21 09:00").and(ActSamples.ASK, "Tue 2026-09-22 10:00");
        assertThat(asked.file().intake().answeredAt()).contains(at("Tue 2026-09-22 10:00"));
        var supplied = asked.and(new Act.Supply(List.of(LEASE)), "Wed 2026-09-23 10:00");
        assertThat(supplied.file().intake().answeredAt()).contains(at("Tue 2026-09-22 10:00"));
        assertThat(accepted().file().intake().answeredAt()).contains(at("Mon 2026-09-21 09:20"));
        var refused = aCase().receivedAt("Mon 2026-09-21 09:00").and(ActSamples.REFUSE, "Mon 2026-09-21 09:30");
        assertThat(refused.file().intake().answeredAt()).contains(at("Mon 2026-09-21 09:30"));
        assertThat(aCase().receivedAt("Mon 2026-09-21 09:00").file().intake().answeredAt())
                .isEmpty();
    }

    @Test
    @Clause({"A3.5", "B7"})
    void movedDatesAreKeptInTheirOrderAndToldOnce() {
        var moved = new DueDateRecounted(
                "C1",
                "台风",
                at("Thu 2026-10-08 17:30"),
                at("Fri 2026-10-09 17:30"),
                at("Mon 2026-10-26 17:30"),
                at("Tue 2026-10-27 17:30"),
                null,
                null);
        var file = with(accepted(), "Tue 2026-09-22 15:00", moved, new MovedDateTold("C1", ToldWay.values()[0]))
                .file();
        assertThat(file.recounts()).containsExactly(moved);
        assertThat(file.isTold("C1")).isTrue();
        assertThat(file.isTold("C2")).isFalse();
        assertThat(file.recounts()).hasSize(1);
    }

    @Test
    @Clause("A3.6")
    void whateverStoodStillStandsNoLongerWhenTheCaseIsOver() {
        var file = stopped()
                .and(ActSamples.TESTING, "Wed 2026-09-23 10:00", "1010")
                .and(ActSamples.WITHDRAW, "Thu 2026-09-24 15:00")
                .file();
        assertThat(file.suspensions())
                .hasSize(2)
                .allSatisfy(pause -> assertThat(pause.until()).isEqualTo(at("Thu 2026-09-24 15:00")));
        assertThat(file.stoppedAt()).isEmpty();
        assertThat(file.standstills().isRunning(Cause.SUPPLEMENT)).isFalse();
    }

    @Test
    @Clause("A3.6")
    void pausesBeforeThisStandstillAreThoseThatAreOver() {
        var again = stopped()
                .and(new Act.Supply(List.of(LEASE)), "Wed 2026-09-23 10:00")
                .and(ActSamples.TESTING, "Mon 2026-09-28 10:00", "1010")
                .file();
        assertThat(again.standstills().pausesBeforeThisStandstill()).hasSize(1);
        assertThat(again.pauses()).hasSize(2);
        assertThat(again.standstills().isRunning(Cause.SUPPLEMENT)).isFalse();
        assertThat(again.standstills().isRunning(Cause.SPECIAL_PROCEDURE)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "Mon 2026-09-21 09:00, Tue 2026-09-22 09:00, Wed 2026-09-23 09:00, Thu 2026-09-24 09:00, false",
        "Mon 2026-09-21 09:00, Wed 2026-09-23 09:00, Tue 2026-09-22 09:00, Thu 2026-09-24 09:00, true",
        "Wed 2026-09-23 09:00, Thu 2026-09-24 09:00, Mon 2026-09-21 09:00, Tue 2026-09-22 09:00, false",
        "Mon 2026-09-21 09:00,, Thu 2026-09-24 09:00,, true",
        "Thu 2026-09-24 09:00,, Mon 2026-09-21 09:00, Tue 2026-09-22 09:00, false",
        "Mon 2026-09-21 09:00, Tue 2026-09-22 09:00, Thu 2026-09-24 09:00,, false"
    })
    void twoPausesOverlapWhenAMomentLiesInBoth(
            String from, String until, String other, String otherUntil, boolean both) {
        var one = new Suspension(Cause.SUPPLEMENT, 0, CaseSamples.CHEN, at(from), until == null ? null : at(until), "");
        var two = new Suspension(
                Cause.SPECIAL_PROCEDURE, 1, CaseSamples.SUN, at(other), otherUntil == null ? null : at(otherUntil), "");
        assertThat(one.overlaps(two)).isEqualTo(both);
        assertThat(two.overlaps(one)).isEqualTo(both);
    }

    @Test
    @Clause("A3.5")
    void aLimitInWorkingDaysTellsItsStoryAndOneInOtherUnitsHasNone() {
        var file = accepted().file();
        var now = at("Tue 2026-09-22 09:00");
        assertThat(CaseClock.story(file, CALENDAR, now).orElseThrow().promisedDays())
                .isEqualTo(7);
        assertThat(CaseClock.story(file.legalLimit(), file, CALENDAR, now)).isPresent();
        var months = new onewindow.calendar.rules.Term(2, onewindow.calendar.rules.Term.Unit.MONTH);
        assertThat(CaseClock.story(months, file, CALENDAR, now)).isEmpty();
        var clock = CaseClock.of(file, CALENDAR, now).orElseThrow();
        assertThat(clock.legalTrack(file, CALENDAR, now).due()).isEqualTo(clock.legal());
        assertThat(clock.promisedTrack(file, CALENDAR, now)
                        .stretches()
                        .getFirst()
                        .days())
                .isPositive();
    }

    @Test
    @Clause("A3.3")
    void whatIsHandedInStandsAsHandedIn() {
        var asked =
                aCase().missing(LEASE).receivedAt("Mon 2026-09-21 09:00").and(ActSamples.ASK, "Tue 2026-09-22 10:00");
        assertThat(asked.file().held()).extracting(ChecklistLine::material).doesNotContain(LEASE);
        var supplied = asked.and(new Act.Supply(List.of(LEASE)), "Wed 2026-09-23 10:00")
                .file();
        assertThat(supplied.checklist().get(LEASE - 1).state()).isEqualTo(MaterialState.PRESENT);
        assertThat(supplied.checklist()).hasSize(5);
        assertThat(supplied.held()).extracting(ChecklistLine::material).contains(LEASE);
        assertThat(supplied.nameOf(LEASE)).isEqualTo("经营场所使用证明");
        assertThat(supplied.nameOf(99)).isEqualTo("99");
    }
}
