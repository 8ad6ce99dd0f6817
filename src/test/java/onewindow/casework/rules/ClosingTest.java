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
import onewindow.casework.CaseReason;
import onewindow.casework.CaseState;
import onewindow.casework.ClosingAct;
import onewindow.casework.ClosingReason;
import onewindow.casework.ProcedureAct;
import onewindow.casework.ProcedureKind;
import onewindow.casework.rules.CaseSamples.History;
import onewindow.casework.rules.ClosingFact.ApplicationWithdrawn;
import onewindow.casework.rules.ClosingFact.CaseSteppedBack;
import onewindow.casework.rules.ClosingFact.SupplementReminded;
import onewindow.platform.Clause;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a case ends before its decision, and how it goes a step back. */
class ClosingTest {
    private static final Act.AskForSupplement LEASE_IS_MISSING =
            new Act.AskForSupplement(List.of(new Act.Gap(LEASE, "未提交", "提交租赁合同")));
    private static final Act.Decide GRANTED = new Act.Decide(true, "符合条件", "", "", "");
    private static final ClosingAct.Terminate TERMINATE = new ClosingAct.Terminate("场所证明未补交", "许可管理办法", "可申请行政复议");
    private static final ClosingAct.StepBack BACK = new ClosingAct.StepBack("布局图与场所不符");

    private static History received() {
        return aCase().receivedAt("Mon 2026-09-21 09:00");
    }

    private static History accepted() {
        return received().and(new Act.Accept(), "Mon 2026-09-21 09:10");
    }

    private static ClosingAct.Withdraw withdraw(String writtenOn, Integer... returned) {
        return new ClosingAct.Withdraw(Act.Recipient.APPLICANT, "林晓雨", on(writtenOn), "", List.of(returned));
    }

    @Test
    @Clause("LIC-29")
    void whoAppliedMayTakeTheApplicationBackUntilItIsDecided() {
        var withdrawn = withdraw("Tue 2026-09-22", 2);
        for (var open : List.of(
                received(),
                accepted(),
                aCase().missing(LEASE).receivedAt("Mon 2026-09-21 09:00").and(LEASE_IS_MISSING, "Mon 2026-09-21 10:00"),
                accepted().and(LEASE_IS_MISSING, "Tue 2026-09-22 09:00"))) {
            assertThat(open.facts(withdrawn, "Tue 2026-09-22 15:00"))
                    .containsExactly(
                            new ApplicationWithdrawn(Act.Recipient.APPLICANT, on("Tue 2026-09-22"), "", List.of(2)));
            assertThat(open.then(withdrawn, "Tue 2026-09-22 15:00").state()).isEqualTo(CaseState.WITHDRAWN);
        }
        assertThat(reasons(accepted().and(GRANTED, "Wed 2026-09-23 10:00").decide(withdrawn, "Wed 2026-09-23 11:00")))
                .containsExactly(ClosingReason.DECIDED_ALREADY);
        assertThat(reasons(accepted().and(withdrawn, "Tue 2026-09-22 15:00").decide(withdrawn, "Wed 2026-09-23 11:00")))
                .containsExactly(CaseReason.NOT_POSSIBLE_NOW);
    }

    @Test
    @Clause({"LIC-29", "LIC-31"})
    void aWithdrawalIsInWritingAndGivesBackOnlyWhatLiesThere() {
        var sloppy =
                new ClosingAct.Withdraw(Act.Recipient.SUBSTITUTE, " ", on("Fri 2026-09-18"), "", List.of(LEASE, 9));
        var open = aCase().missing(LEASE).receivedAt("Mon 2026-09-21 09:00");
        assertThat(reasons(open.decide(sloppy, "Tue 2026-09-22 15:00")))
                .containsExactly(
                        ClosingReason.WITHDRAWAL_BY_STRANGER,
                        ClosingReason.WITHDRAWAL_NOT_SIGNED,
                        ClosingReason.WITHDRAWAL_DAY_WRONG,
                        ClosingReason.RETURNED_NOT_HELD,
                        ClosingReason.RETURNED_NOT_HELD);
        assertThat(reasons(open.decide(withdraw("Wed 2026-09-23"), "Tue 2026-09-22 15:00")))
                .containsExactly(ClosingReason.WITHDRAWAL_DAY_WRONG);
    }

    @Test
    @Clause("A3.5")
    void aStepThatRanEndsWithItsCase() {
        var experts = new ProcedureAct.Begin(ProcedureKind.EXPERT_REVIEW, "", 5, "工艺复杂", List.of());
        var over = accepted()
                .and(experts, "Tue 2026-09-22 09:00")
                .then(withdraw("Wed 2026-09-23"), "Wed 2026-09-23 15:00");
        assertThat(StepClocks.of(over, CALENDAR, STEPS))
                .singleElement()
                .satisfies(step -> assertThat(step.endedAt()).isEqualTo(at("Wed 2026-09-23 15:00")));
    }

    /** Asked on Tue 22 Sep with twenty working days: until Tue 27 Oct. */
    private static History asked() {
        return accepted().and(LEASE_IS_MISSING, "Tue 2026-09-22 09:00");
    }

    private static History reminded() {
        return asked().and(new ClosingAct.Remind(), "Wed 2026-10-28 09:00");
    }

    @Test
    @Clause({"A3.6", "LIC-32.4"})
    void whoDoesNotAnswerInTimeIsRemindedOnce() {
        assertThat(reasons(asked().decide(new ClosingAct.Remind(), "Tue 2026-10-27 09:00")))
                .containsExactly(CaseReason.STILL_TIME_TO_SUPPLEMENT);
        assertThat(asked().facts(new ClosingAct.Remind(), "Wed 2026-10-28 09:00"))
                .containsExactly(new SupplementReminded(on("Wed 2026-11-04")));
        assertThat(reasons(reminded().decide(new ClosingAct.Remind(), "Wed 2026-10-28 09:00")))
                .containsExactly(ClosingReason.REMINDED_ALREADY);
        assertThat(reasons(accepted().decide(new ClosingAct.Remind(), "Wed 2026-10-28 09:00")))
                .containsExactly(CaseReason.NOTHING_OUTSTANDING);
    }

    @Test
    @Clause({"A3.7", "LIC-38"})
    void onlyAfterTheReminderAndItsLastDayIsTheCaseClosedInWriting() {
        assertThat(reasons(asked().decide(TERMINATE, "Wed 2026-10-28 09:00")))
                .containsExactly(ClosingReason.NOT_REMINDED);
        assertThat(reasons(reminded().decide(TERMINATE, "Wed 2026-11-04 16:00")))
                .containsExactly(CaseReason.STILL_TIME_TO_SUPPLEMENT);
        assertThat(reasons(reminded().decide(new ClosingAct.Terminate("", "", ""), "Thu 2026-11-05 09:00")))
                .containsExactly(
                        CaseReason.REFUSAL_REASON_MISSING,
                        CaseReason.REFUSAL_BASIS_MISSING,
                        CaseReason.REFUSAL_REMEDY_MISSING);
        var closed = reminded().then(TERMINATE, "Thu 2026-11-05 09:00");
        assertThat(closed.state()).isEqualTo(CaseState.TERMINATED);
        assertThat(closed.overAt()).contains(at("Thu 2026-11-05 09:00"));
    }

    @Test
    @Clause({"A3.6", "LIC-32.5"})
    void whatComesAfterTheReminderStillSetsTheCaseGoing() {
        var supplied = reminded().and(new Act.Supply(List.of(LEASE)), "Mon 2026-11-02 09:00");
        assertThat(supplied.file().state()).isEqualTo(CaseState.ACCEPTED);
        assertThat(reasons(supplied.decide(TERMINATE, "Thu 2026-11-05 09:00")))
                .containsExactly(CaseReason.NOTHING_OUTSTANDING);
    }

    @Test
    @Clause("LIC-32.4")
    void beforeAcceptanceTheSameWantIsAGroundToRefuseIt() {
        var open = aCase().missing(LEASE)
                .receivedAt("Mon 2026-09-21 09:00")
                .and(LEASE_IS_MISSING, "Mon 2026-09-21 10:00")
                .and(new ClosingAct.Remind(), "Wed 2026-10-28 09:00");
        assertThat(reasons(open.decide(TERMINATE, "Fri 2026-11-06 09:00")))
                .containsExactly(ClosingReason.REFUSED_INSTEAD);
    }

    @Test
    @Clause("A3.7")
    void aCaseGoesBackToItsWindowAndIsDecidedOnlyWhenItComesOnAgain() {
        var back = accepted().and(BACK, "Wed 2026-09-23 10:00", "1010");
        assertThat(back.file().state()).isEqualTo(CaseState.ACCEPTED);
        assertThat(reasons(back.decide(GRANTED, "Wed 2026-09-23 11:00"))).containsExactly(ClosingReason.WITH_WINDOW);
        assertThat(reasons(back.decide(BACK, "Wed 2026-09-23 11:00")))
                .containsExactly(ClosingReason.STEPPED_BACK_ALREADY);
        var on = back.and(new ClosingAct.StepOn("已核对原件"), "Thu 2026-09-24 09:00");
        assertThat(on.file().proceedings().closing().stepsBack())
                .containsExactly(new StepBack(
                        1,
                        CaseState.ACCEPTED,
                        "布局图与场所不符",
                        new onewindow.platform.OfficerNo("1010"),
                        at("Wed 2026-09-23 10:00"),
                        at("Thu 2026-09-24 09:00"),
                        "已核对原件"));
        assertThat(on.then(GRANTED, "Thu 2026-09-24 10:00").state()).isEqualTo(CaseState.DECIDED);
    }

    @Test
    @Clause({"A3.7", "A3.5"})
    void aDecisionTakenBackBeforeDeliveryWinsNoTime() {
        var decided = accepted().and(GRANTED, "Thu 2026-09-24 10:00", "1010");
        var back = decided.and(BACK, "Mon 2026-10-12 09:00", "1010");
        assertThat(back.happened().getLast().fact()).isEqualTo(new CaseSteppedBack(CaseState.DECIDED, "布局图与场所不符"));
        var file = back.file();
        assertThat(file.state()).isEqualTo(CaseState.ACCEPTED);
        assertThat(file.decision()).isEmpty();
        var clock = CaseClock.of(file, CALENDAR, at("Mon 2026-10-12 09:00")).orElseThrow();
        assertThat(clock.promised().at()).isEqualTo(at("Thu 2026-10-08 17:30"));
        assertThat(reasons(back.decide(new ClosingAct.StepOn("x"), "Mon 2026-10-12 10:00")))
                .containsExactly(ClosingReason.NOT_STEPPED_BACK);
        assertThat(back.then(GRANTED, "Mon 2026-10-12 11:00").state()).isEqualTo(CaseState.DECIDED);
    }

    @ParameterizedTest
    @CsvSource({"'', STEP_BACK_REASON_MISSING", "'  ', STEP_BACK_REASON_MISSING"})
    @Clause("A3.7")
    void aStepBackGivesItsReason(String reason, ClosingReason told) {
        assertThat(reasons(accepted().decide(new ClosingAct.StepBack(reason), "Wed 2026-09-23 10:00")))
                .containsExactly(told);
        assertThat(reasons(received().decide(BACK, "Mon 2026-09-21 10:00")))
                .containsExactly(CaseReason.NOT_POSSIBLE_NOW);
    }
}
