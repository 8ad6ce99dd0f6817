package onewindow.casework.rules;

import static onewindow.casework.rules.CaseSamples.CHEN;
import static onewindow.casework.rules.CaseSamples.LEASE;
import static onewindow.casework.rules.CaseSamples.WU;
import static onewindow.casework.rules.CaseSamples.aCase;
import static onewindow.casework.rules.CaseSamples.reasons;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import onewindow.casework.AcceptanceAct.OpenSecondNotice;
import onewindow.casework.AcceptanceReason;
import onewindow.casework.Act;
import onewindow.casework.CaseReason;
import onewindow.casework.CaseState;
import onewindow.casework.GuideDifference;
import onewindow.casework.GuideDifference.Added;
import onewindow.casework.NewFact;
import onewindow.casework.rules.AcceptanceFact.SupplementAskedAgain;
import onewindow.casework.rules.CaseSamples.History;
import onewindow.platform.Clause;
import org.junit.jupiter.api.Test;

/** The exception from asking once. */
@Clause("A3.3")
class SecondNoticeTest {
    private static final Act.AskForSupplement LEASE_IS_MISSING =
            new Act.AskForSupplement(List.of(new Act.Gap(LEASE, "未提交", "提交租赁合同复印件")));
    private static final OpenSecondNotice OVERLOOKED =
            new OpenSecondNotice(NewFact.OVERLOOKED, "首次告知时未看出布局图缺比例尺", "", null);
    private static final Act.AskForSupplement PLAN_IS_UNCLEAR =
            new Act.AskForSupplement(List.of(new Act.Gap(3, "布局图缺比例尺", "补标比例尺")));
    private static final GuideDifference DIFFERENCE = new GuideDifference(
            1,
            2,
            List.of(
                    new Added("食品安全自查报告", 1, 0, true, "食品安全法实施条例第十九条"),
                    new Added("冷链设备清单", 1, 0, false, "食品安全法实施条例第二十四条")));

    private static History askedOnce() {
        return aCase().missing(LEASE).receivedAt("Fri 2026-09-18 10:12").and(LEASE_IS_MISSING, "Fri 2026-09-18 10:30");
    }

    private static History accepted() {
        return askedOnce().and(new Act.Supply(List.of(LEASE)), "Mon 2026-09-21 09:30");
    }

    @Test
    void aSecondNoticeIsRefusedWithTheNumberOfTheFirstUntilSomebodyOpensIt() {
        assertThat(reasons(accepted().decide(PLAN_IS_UNCLEAR, "Tue 2026-09-22 09:00")))
                .containsExactly(CaseReason.ASKED_ONCE_ALREADY);
        var opened = accepted().and(OVERLOOKED, "Tue 2026-09-22 09:00", WU);
        assertThat(opened.facts(PLAN_IS_UNCLEAR, "Tue 2026-09-22 10:00"))
                .containsExactly(new SupplementAskedAgain(PLAN_IS_UNCLEAR.gaps(), LocalDate.of(2026, 10, 27), 2));
    }

    @Test
    void nobodyOpensItForHimselfNorWithoutANewFact() {
        assertThat(reasons(accepted().decide(OVERLOOKED, "Tue 2026-09-22 09:00", CHEN)))
                .containsExactly(AcceptanceReason.OPENED_BY_CLERK);
        var silent = new OpenSecondNotice(NewFact.OVERLOOKED, " ", "", null);
        assertThat(reasons(accepted().decide(silent, "Tue 2026-09-22 09:00", WU)))
                .containsExactly(AcceptanceReason.NEW_FACT_MISSING);
    }

    @Test
    void whoGaveTheFirstNoticeDoesNotOpenTheSecondEvenAfterAHandOver() {
        var handed = accepted()
                .and(new Act.HandOver(new onewindow.platform.OfficerNo("1004"), "陈静 9月22日起年休"), "Mon 2026-09-21 17:00");
        assertThat(reasons(handed.decide(OVERLOOKED, "Tue 2026-09-22 09:00", CHEN)))
                .containsExactly(AcceptanceReason.OPENED_BY_CLERK);
    }

    @Test
    void beforeTheFirstNoticeThereIsNothingToOpen() {
        var fresh = aCase().receivedAt("Fri 2026-09-18 10:12").and(new Act.Accept(), "Fri 2026-09-18 10:20");
        assertThat(reasons(fresh.decide(OVERLOOKED, "Mon 2026-09-21 09:00", WU)))
                .containsExactly(AcceptanceReason.ASKED_NOTHING_YET);
    }

    @Test
    void itIsUsedOnce() {
        var opened = accepted().and(OVERLOOKED, "Tue 2026-09-22 09:00", WU);
        assertThat(reasons(opened.decide(OVERLOOKED, "Tue 2026-09-22 09:10", WU)))
                .containsExactly(AcceptanceReason.NOTICE_OPEN_ALREADY);
        var used = opened.and(PLAN_IS_UNCLEAR, "Tue 2026-09-22 10:00");
        assertThat(reasons(used.decide(PLAN_IS_UNCLEAR, "Tue 2026-09-22 10:10")))
                .containsExactly(CaseReason.ASKED_ONCE_ALREADY);
        assertThat(used.file().notices().further()).hasSize(1);
    }

    @Test
    @Clause("A3.6")
    void itStopsNoClock() {
        var again = accepted().and(OVERLOOKED, "Tue 2026-09-22 09:00", WU).and(PLAN_IS_UNCLEAR, "Tue 2026-09-22 10:00");
        assertThat(again.file().state()).isEqualTo(CaseState.ACCEPTED);
        assertThat(again.file().stoppedAt()).isEmpty();
        assertThat(again.file().pauses()).isEmpty();
    }

    @Test
    @Clause("LIC-32.5")
    void whatItAddsDoesNotStandInTheWayOfAcceptance() {
        var again =
                askedOnce().and(OVERLOOKED, "Mon 2026-09-21 09:00", WU).and(PLAN_IS_UNCLEAR, "Mon 2026-09-21 10:00");
        assertThat(again.then(new Act.Supply(List.of(LEASE)), "Mon 2026-09-21 11:00")
                        .state())
                .isEqualTo(CaseState.ACCEPTED);
    }

    @Test
    void itRepeatsNothingThatIsStillAwaited() {
        var opened = askedOnce().and(OVERLOOKED, "Mon 2026-09-21 09:00", WU);
        assertThat(reasons(opened.decide(LEASE_IS_MISSING, "Mon 2026-09-21 10:00")))
                .containsExactly(AcceptanceReason.ASKED_ALREADY);
    }

    @Test
    void afterAChangeOfTheLawItHoldsTheDifferenceAndAllOfItAndNothingElse() {
        var change = new OpenSecondNotice(NewFact.LAW_CHANGED, "10月1日起施行新的实施条例", "食品安全法实施条例", DIFFERENCE);
        var opened = accepted().and(change, "Thu 2026-10-08 09:00", WU);
        assertThat(reasons(opened.decide(PLAN_IS_UNCLEAR, "Thu 2026-10-08 10:00")))
                .containsExactly(AcceptanceReason.NOT_IN_DIFFERENCE, AcceptanceReason.DIFFERENCE_LEFT_OUT);
        var ask = new Act.AskForSupplement(List.of(), List.of(new Act.Extra("食品安全自查报告", "食品安全法实施条例第十九条", "提交自查报告原件")));
        var asked = opened.then(ask, "Thu 2026-10-08 10:00");
        assertThat(asked.gaps()).extracting(ChecklistLine::name).containsExactly("食品安全自查报告");
    }

    @Test
    void aChangeOfTheLawNamesItsArticleAndMustHaveChangedTheGuide() {
        var nothing = new GuideDifference(1, 1, List.of());
        var vague = new OpenSecondNotice(NewFact.LAW_CHANGED, "新规施行", "", nothing);
        assertThat(reasons(accepted().decide(vague, "Thu 2026-10-08 09:00", WU)))
                .containsExactly(CaseReason.REFUSAL_BASIS_MISSING, AcceptanceReason.DIFFERENCE_MISSING);
    }

    @Test
    @Clause("LIC-32.4")
    void afterSilenceOnlyASupervisorLetsAnythingBeAskedFor() {
        var silent = aCase().missing(LEASE).receivedAt("Fri 2026-09-18 10:12");
        var asked = silent.and(OVERLOOKED, "Mon 2026-09-28 09:00", WU).and(LEASE_IS_MISSING, "Mon 2026-09-28 10:00");
        assertThat(asked.file().state()).isEqualTo(CaseState.ACCEPTED);
        assertThat(asked.file().stoppedAt()).isEmpty();
        assertThat(asked.file().notices().further())
                .extracting(SupplementAskedAgain::notice)
                .containsExactly(1);
    }
}
