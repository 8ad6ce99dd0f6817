package onewindow.casework.rules;

import static onewindow.calendar.WeekdayDates.at;
import static onewindow.casework.rules.CaseSamples.LEASE;
import static onewindow.casework.rules.CaseSamples.aCase;
import static onewindow.casework.rules.CaseSamples.reasons;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import onewindow.casework.Act;
import onewindow.casework.CaseReason;
import onewindow.casework.CaseState;
import onewindow.casework.DeliveryReason;
import onewindow.casework.DeliveryWay;
import onewindow.casework.RefusalGround;
import onewindow.casework.StandIn;
import onewindow.casework.rules.CaseFact.CaseAccepted;
import onewindow.casework.rules.CaseFact.ClockResumed;
import onewindow.platform.Clause;
import onewindow.platform.OfficerNo;
import org.junit.jupiter.api.Test;

/** What may lawfully happen to a case, with the days of September and October 2026. */
class CaseLifeCycleTest {
    private static final Act.AskForSupplement LEASE_IS_MISSING =
            new Act.AskForSupplement(List.of(new Act.Gap(LEASE, "未提交", "提交有效的租赁合同复印件")));

    @Test
    @Clause("LIC-32.5")
    void aCompleteApplicationIsAcceptedAndTheAcceptingOfficerAnswersForIt() {
        var file = aCase().receivedAt("Fri 2026-09-18 10:12");
        var accepted = file.then(new Act.Accept(), "Fri 2026-09-18 10:20");
        assertThat(accepted.state()).isEqualTo(CaseState.ACCEPTED);
        assertThat(accepted.responsible()).isEqualTo(new OfficerNo("1003"));
    }

    @Test
    @Clause("A3.3")
    void anIncompleteApplicationIsNotAcceptedAndAllThatIsMissingIsTold() {
        var file = aCase().missing(LEASE).receivedAt("Fri 2026-09-18 10:12");
        var outcome = file.decide(new Act.Accept(), "Fri 2026-09-18 10:20");
        assertThat(reasons(outcome)).containsExactly(CaseReason.MATERIALS_MISSING);
    }

    @Test
    @Clause("LIC-32.4")
    void aNoticeOnTheFifthWorkingDayIsInTimeAndOnTheSixthTooLate() {
        var file = aCase().missing(LEASE).receivedAt("Fri 2026-09-18 10:12");
        // Sun 20 Sep is a make-up working day.
        assertThat(file.then(LEASE_IS_MISSING, "Thu 2026-09-24 17:00").state())
                .isEqualTo(CaseState.AWAITING_SUPPLEMENT);
        assertThat(reasons(file.decide(LEASE_IS_MISSING, "Mon 2026-09-28 09:00")))
                .containsExactly(CaseReason.NOTICE_TOO_LATE);
    }

    @Test
    @Clause("A3.3")
    void aSecondNoticeIsRefusedBeforeAndAfterAcceptance() {
        var asked =
                aCase().missing(LEASE).receivedAt("Fri 2026-09-18 10:12").and(LEASE_IS_MISSING, "Fri 2026-09-18 10:30");
        assertThat(reasons(asked.decide(LEASE_IS_MISSING, "Mon 2026-09-21 09:00")))
                .containsExactly(CaseReason.ASKED_ONCE_ALREADY);
        var accepted = asked.and(new Act.Supply(List.of(LEASE)), "Mon 2026-09-21 09:30");
        assertThat(reasons(accepted.decide(LEASE_IS_MISSING, "Tue 2026-09-22 09:00")))
                .containsExactly(CaseReason.ASKED_ONCE_ALREADY);
    }

    @Test
    @Clause("A3.3")
    void aNoticeThatLeavesOutAGapOrNamesAStrangerOrNoProblemIsRefusedWithAllOfIt() {
        var file = aCase().missing(LEASE).missing(2).receivedAt("Fri 2026-09-18 10:12");
        var careless = new Act.AskForSupplement(List.of(new Act.Gap(LEASE, " ", ""), new Act.Gap(99, "x", "y")));
        assertThat(reasons(file.decide(careless, "Fri 2026-09-18 10:30")))
                .containsExactlyInAnyOrder(
                        CaseReason.PROBLEM_NOT_NAMED, CaseReason.MATERIAL_NOT_LISTED, CaseReason.GAP_LEFT_OUT);
    }

    @Test
    @Clause("LIC-32.5")
    void theLastMissingMaterialAcceptsTheCaseByItself() {
        var asked = aCase().missing(LEASE)
                .missing(2)
                .receivedAt("Fri 2026-09-18 10:12")
                .and(
                        new Act.AskForSupplement(List.of(new Act.Gap(LEASE, "未提交", "补交"), new Act.Gap(2, "未提交", "补交"))),
                        "Fri 2026-09-18 10:30");
        var half = asked.and(new Act.Supply(List.of(2)), "Mon 2026-09-21 09:00");
        assertThat(half.file().state()).isEqualTo(CaseState.AWAITING_SUPPLEMENT);
        var facts = half.facts(new Act.Supply(List.of(LEASE)), "Mon 2026-09-21 09:30");
        assertThat(facts).last().isEqualTo(new CaseAccepted("1003", true));
    }

    @Test
    @Clause("A3.6")
    void anAcceptedCaseStopsItsClocksOnceAndTheLastMaterialStartsThemWithBothDatesTold() {
        var accepted = aCase().receivedAt("Mon 2026-09-21 09:00").and(new Act.Accept(), "Mon 2026-09-21 09:10");
        var stopped = accepted.and(LEASE_IS_MISSING, "Thu 2026-09-24 10:00");
        assertThat(stopped.file().state()).isEqualTo(CaseState.PAUSED);
        assertThat(reasons(stopped.decide(granted(), "Mon 2026-09-28 09:00")))
                .containsExactly(CaseReason.CLOCK_STOPPED);
        var facts = stopped.facts(new Act.Supply(List.of(LEASE)), "Mon 2026-10-12 11:00");
        var resumed = (ClockResumed) facts.getLast();
        assertThat(resumed.promisedBefore()).isEqualTo(at("Thu 2026-10-08 17:30"));
        assertThat(resumed.promisedAfter()).isEqualTo(at("Fri 2026-10-16 17:30"));
        assertThat(resumed.legalBefore()).isEqualTo(at("Mon 2026-10-26 17:30"));
        assertThat(resumed.legalAfter()).isEqualTo(at("Wed 2026-11-04 17:30"));
    }

    @Test
    @Clause("A3.7")
    void aRefusalWithoutReasonBasisAndRemedyNamesAllThree() {
        var file = aCase().receivedAt("Fri 2026-09-18 10:12");
        var bare = new Act.Refuse(RefusalGround.NOT_COMPETENT, "", " ", "", "");
        assertThat(reasons(file.decide(bare, "Fri 2026-09-18 10:30")))
                .containsExactly(
                        CaseReason.REFUSAL_REASON_MISSING,
                        CaseReason.REFUSAL_BASIS_MISSING,
                        CaseReason.REFUSAL_REMEDY_MISSING,
                        CaseReason.COMPETENT_BODY_MISSING);
    }

    @Test
    @Clause("LIC-32.5")
    void aCompleteApplicationCannotBeRefusedForWantOfMaterials() {
        var file = aCase().receivedAt("Fri 2026-09-18 10:12");
        var refuse = new Act.Refuse(RefusalGround.NOT_SUPPLEMENTED, "材料不全", "行政许可法第三十二条", "六十日内复议", "");
        assertThat(reasons(file.decide(refuse, "Fri 2026-09-18 10:30"))).containsExactly(CaseReason.MUST_BE_ACCEPTED);
    }

    @Test
    @Clause("A3.6")
    void wantOfMaterialsIsAGroundOnlyAfterTheTermOfTheNotice() {
        var asked =
                aCase().missing(LEASE).receivedAt("Fri 2026-09-18 10:12").and(LEASE_IS_MISSING, "Fri 2026-09-18 10:30");
        var refuse = new Act.Refuse(RefusalGround.NOT_SUPPLEMENTED, "期满未补齐", "行政许可法第三十二条", "六十日内复议", "");
        // 20 working days from Fri 18 Sep end on Thu 22 Oct.
        assertThat(reasons(asked.decide(refuse, "Thu 2026-10-22 09:00")))
                .containsExactly(CaseReason.STILL_TIME_TO_SUPPLEMENT);
        assertThat(asked.then(refuse, "Fri 2026-10-23 09:00").state()).isEqualTo(CaseState.NOT_ACCEPTED);
    }

    @Test
    @Clause("LIC-38")
    void aDecisionHasContentAndADenialHasReasonBasisAndRemedy() {
        var accepted = aCase().receivedAt("Mon 2026-09-21 09:00").and(new Act.Accept(), "Mon 2026-09-21 09:10");
        var bare = new Act.Decide(false, "", "", "", "");
        assertThat(reasons(accepted.decide(bare, "Mon 2026-09-28 10:00"))).hasSize(4);
        assertThat(accepted.then(granted(), "Mon 2026-09-28 10:00").state()).isEqualTo(CaseState.DECIDED);
    }

    @Test
    @Clause("LIC-44")
    void aResultIsDeliveredOnceAgainstNameAndProof() {
        var decided = aCase().receivedAt("Mon 2026-09-21 09:00")
                .and(new Act.Accept(), "Mon 2026-09-21 09:10")
                .and(granted(), "Mon 2026-09-28 10:00");
        var nameless = new Act.Deliver(
                DeliveryWay.COURIER, Act.Recipient.APPLICANT, "", StandIn.NONE, "", LocalDate.of(2026, 9, 29));
        assertThat(reasons(decided.decide(nameless, "Tue 2026-09-29 10:00")))
                .containsExactly(CaseReason.RECIPIENT_MISSING, CaseReason.PROOF_MISSING, DeliveryReason.WAY_NOT_CHOSEN);
        var handed = new Act.Deliver(
                DeliveryWay.AT_WINDOW, Act.Recipient.APPLICANT, "林晓雨", StandIn.NONE, "", LocalDate.of(2026, 9, 29));
        var delivered = decided.and(handed, "Tue 2026-09-29 10:00");
        assertThat(delivered.file().state()).isEqualTo(CaseState.DELIVERED);
        assertThat(reasons(delivered.decide(handed, "Tue 2026-09-29 10:01")))
                .containsExactly(CaseReason.NOT_POSSIBLE_NOW);
    }

    @Test
    @Clause("A3.2")
    void theResponsibleOfficerChangesOnlyOnRecordWithAReason() {
        var accepted = aCase().receivedAt("Mon 2026-09-21 09:00").and(new Act.Accept(), "Mon 2026-09-21 09:10");
        assertThat(reasons(accepted.decide(new Act.HandOver(new OfficerNo("1003"), ""), "Tue 2026-09-22 09:00")))
                .containsExactly(CaseReason.HANDED_TO_SAME, CaseReason.HAND_OVER_REASON_MISSING);
        var handed = accepted.then(new Act.HandOver(new OfficerNo("1004"), "陈静 9月23日起年休"), "Tue 2026-09-22 09:00");
        assertThat(handed.responsible()).isEqualTo(new OfficerNo("1004"));
    }

    private static Act.Decide granted() {
        return new Act.Decide(true, "经审查,符合法定条件,准予许可。", "", "", "");
    }
}
