package onewindow.casework.rules;

import static onewindow.calendar.WeekdayDates.at;
import static onewindow.calendar.WeekdayDates.on;
import static onewindow.casework.rules.CaseSamples.CALENDAR;
import static onewindow.casework.rules.CaseSamples.LEASE;
import static onewindow.casework.rules.CaseSamples.STEPS;
import static onewindow.casework.rules.CaseSamples.aCase;
import static onewindow.casework.rules.CaseSamples.reasons;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import onewindow.casework.Act;
import onewindow.casework.Card;
import onewindow.casework.CaseReason;
import onewindow.casework.CaseState;
import onewindow.casework.Finding;
import onewindow.casework.ProcedureAct;
import onewindow.casework.ProcedureKind;
import onewindow.casework.ProcedureReason;
import onewindow.casework.rules.CaseFact.ClockResumed;
import onewindow.casework.rules.CaseSamples.History;
import onewindow.casework.rules.Suspension.Cause;
import onewindow.platform.Clause;
import onewindow.platform.OfficerNo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stands outside the limits: begun in writing, ended with a finding, left out once where it overlaps. */
class SpecialProceduresTest {
    private static final Act EXPERTS = begin(ProcedureKind.EXPERT_REVIEW, 5);
    private static final Act.AskForSupplement LEASE_IS_MISSING =
            new Act.AskForSupplement(List.of(new Act.Gap(LEASE, "未提交", "提交租赁合同")));
    private static final Act.Decide GRANTED = new Act.Decide(true, "符合条件", "", "", "");

    private static History accepted() {
        return aCase().receivedAt("Mon 2026-09-21 09:00").and(new Act.Accept(), "Mon 2026-09-21 09:10");
    }

    private static ProcedureAct.Begin begin(ProcedureKind kind, int days, String... officers) {
        return new ProcedureAct.Begin(
                kind,
                "",
                days,
                "工艺复杂",
                List.of(officers).stream().map(OfficerNo::new).toList());
    }

    private static ProcedureAct.End end(int procedure) {
        return new ProcedureAct.End(procedure, Finding.CONFORMS, "五名专家一致通过", "");
    }

    @Test
    @Clause({"LIC-45", "A3.6"})
    void theDaysOfAProcedureCountInNeitherLimit() {
        var standing = accepted().and(EXPERTS, "Thu 2026-09-24 10:00");
        assertThat(standing.file().state()).isEqualTo(CaseState.PAUSED);
        assertThat(standing.file()
                        .proceedings()
                        .procedures()
                        .all()
                        .getFirst()
                        .begun()
                        .plannedUntil())
                .isEqualTo(on("Fri 2026-10-09"));
        assertThat(reasons(standing.decide(GRANTED, "Mon 2026-09-28 09:00"))).containsExactly(CaseReason.CLOCK_STOPPED);
        var facts = standing.facts(end(1), "Mon 2026-10-12 11:00");
        // The same days as a supplement asked on Thu 24 Sep and answered on Mon 12 Oct.
        assertThat(facts)
                .last()
                .isEqualTo(new ClockResumed(
                        at("Thu 2026-10-08 17:30"),
                        at("Fri 2026-10-16 17:30"),
                        at("Mon 2026-10-26 17:30"),
                        at("Wed 2026-11-04 17:30")));
        assertThat(standing.then(end(1), "Mon 2026-10-12 11:00").state()).isEqualTo(CaseState.ACCEPTED);
    }

    @Test
    @Clause({"A3.6", "LIC-45"})
    void twoCausesThatOverlapLeaveADayOutOnceAndTheClocksWaitForTheLast() {
        var both = accepted().and(EXPERTS, "Tue 2026-09-22 10:00").and(LEASE_IS_MISSING, "Thu 2026-09-24 10:00");
        var facts = both.facts(end(1), "Tue 2026-09-29 11:00");
        assertThat(facts).noneMatch(ClockResumed.class::isInstance);
        var supplied = both.and(end(1), "Tue 2026-09-29 11:00");
        assertThat(supplied.file().state()).isEqualTo(CaseState.PAUSED);
        assertThat(supplied.file().stoppedAt()).contains(at("Tue 2026-09-22 10:00"));
        var resumed = (ClockResumed) supplied.facts(new Act.Supply(List.of(LEASE)), "Thu 2026-10-08 09:00")
                .getLast();
        // Six working days stand still in all: 23, 24, 28, 29, 30 Sep and 8 Oct.
        assertThat(resumed.promisedBefore()).isEqualTo(at("Thu 2026-10-08 17:30"));
        assertThat(resumed.promisedAfter()).isEqualTo(at("Thu 2026-10-15 17:30"));
        var file = supplied.then(new Act.Supply(List.of(LEASE)), "Thu 2026-10-08 09:00");
        assertThat(file.suspensions())
                .extracting(Suspension::cause)
                .containsExactly(Cause.SPECIAL_PROCEDURE, Cause.SUPPLEMENT);
        assertThat(file.suspensions())
                .extracting(one -> one.workingDays(CALENDAR, on("Thu 2026-10-08")))
                .containsExactly(4, 4);
    }

    @Test
    @Clause("LIC-45")
    void aBareProcedureIsToldAllThatItLacks() {
        var bare = new ProcedureAct.Begin(ProcedureKind.NAMED_IN_GUIDE, " ", 0, "", List.of());
        assertThat(reasons(accepted().decide(bare, "Tue 2026-09-22 10:00")))
                .containsExactly(
                        ProcedureReason.STEP_NOT_NAMED,
                        ProcedureReason.PLANNED_DAYS_MISSING,
                        ProcedureReason.PROCEDURE_REASON_MISSING);
    }

    @Test
    @Clause("LIC-55")
    void anInspectionNeedsTwoOfficersAndItsFailureATechnicalNorm() {
        var alone = begin(ProcedureKind.INSPECTION, 3, "1010", "1010");
        assertThat(reasons(accepted().decide(alone, "Tue 2026-09-22 10:00")))
                .containsExactly(ProcedureReason.TWO_OFFICERS_NEEDED);
        var inspected = accepted().and(begin(ProcedureKind.INSPECTION, 3, "1010", "1011"), "Tue 2026-09-22 10:00");
        var failed = new ProcedureAct.End(1, Finding.FAILS, "压力容器安全阀失效", "");
        assertThat(reasons(inspected.decide(failed, "Wed 2026-09-23 10:00")))
                .containsExactly(ProcedureReason.NORM_MISSING);
        var named = new ProcedureAct.End(1, Finding.FAILS, "压力容器安全阀失效", "GB/T 12243-2021 第7章");
        assertThat(inspected.then(named, "Wed 2026-09-23 10:00").state()).isEqualTo(CaseState.ACCEPTED);
    }

    @Test
    @Clause("LIC-45")
    void oneKindRunsOnceAtATimeAndEndsOnce() {
        var standing = accepted().and(EXPERTS, "Tue 2026-09-22 10:00");
        assertThat(reasons(standing.decide(EXPERTS, "Wed 2026-09-23 10:00")))
                .containsExactly(ProcedureReason.PROCEDURE_RUNS_ALREADY);
        assertThat(reasons(standing.decide(end(2), "Wed 2026-09-23 10:00")))
                .containsExactly(ProcedureReason.PROCEDURE_NOT_RUNNING);
        var ended = standing.and(end(1), "Wed 2026-09-23 10:00");
        assertThat(reasons(ended.decide(end(1), "Wed 2026-09-23 11:00")))
                .containsExactly(ProcedureReason.PROCEDURE_NOT_RUNNING);
        assertThat(ended.then(EXPERTS, "Thu 2026-09-24 10:00")
                        .proceedings()
                        .procedures()
                        .all())
                .hasSize(2);
    }

    @Test
    @Clause("LIC-45")
    void beforeAcceptanceAndAfterTheDecisionNothingStandsStill() {
        var received = aCase().receivedAt("Mon 2026-09-21 09:00");
        assertThat(reasons(received.decide(EXPERTS, "Mon 2026-09-21 09:30")))
                .containsExactly(CaseReason.NOT_POSSIBLE_NOW);
        var decided = accepted().and(GRANTED, "Mon 2026-09-28 10:00");
        assertThat(reasons(decided.decide(EXPERTS, "Mon 2026-09-28 11:00")))
                .containsExactly(CaseReason.NOT_POSSIBLE_NOW);
    }

    @ParameterizedTest
    @CsvSource({
        "Fri 2026-09-25 10:00, WARNING",
        "Tue 2026-09-29 17:30, WARNING",
        "Tue 2026-09-29 17:31, YELLOW",
        "Wed 2026-09-30 17:30, YELLOW",
        "Wed 2026-09-30 17:31, RED",
        "Thu 2026-10-08 09:00, RED",
        "Wed 2026-09-23 17:00, NONE"
    })
    @Clause("LIC-45")
    void aProcedureIsWarnedOfYellowAtOnceAndRedWhenMoreThanADayLate(String now, Card card) {
        // Four days from Tue 22 Sep: 23, 24, 28, 29.
        var file = accepted().then(begin(ProcedureKind.APPRAISAL, 4), "Tue 2026-09-22 10:00");
        var clock = StepClocks.of(file, CALENDAR, STEPS).getFirst();
        assertThat(clock.card(at(now), CALENDAR, STEPS.warningDays())).isEqualTo(card);
    }

    @Test
    @Clause("LIC-45")
    void aProcedureThatEndedLateKeepsItsColour() {
        var file = accepted()
                .and(begin(ProcedureKind.APPRAISAL, 4), "Tue 2026-09-22 10:00")
                .then(end(1), "Wed 2026-09-30 09:00");
        var clock = StepClocks.of(file, CALENDAR, STEPS).getFirst();
        assertThat(clock.card(at("Thu 2026-10-22 09:00"), CALENDAR, STEPS.warningDays()))
                .isEqualTo(Card.YELLOW);
    }
}
