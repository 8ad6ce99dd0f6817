package onewindow.casework.rules;

import static onewindow.calendar.WeekdayDates.at;
import static onewindow.calendar.WeekdayDates.on;
import static onewindow.casework.rules.CaseSamples.CALENDAR;
import static onewindow.casework.rules.CaseSamples.STEPS;
import static onewindow.casework.rules.CaseSamples.aCase;
import static onewindow.casework.rules.CaseSamples.reasons;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import onewindow.casework.Act;
import onewindow.casework.Card;
import onewindow.casework.CaseState;
import onewindow.casework.Finding;
import onewindow.casework.HearingAct;
import onewindow.casework.HearingParty;
import onewindow.casework.HearingReason;
import onewindow.casework.ProcedureAct;
import onewindow.casework.ProcedureKind;
import onewindow.casework.StepKind;
import onewindow.casework.rules.CaseFact.ClockResumed;
import onewindow.casework.rules.CaseSamples.History;
import onewindow.casework.rules.HearingFact.HearingHeld;
import onewindow.casework.rules.HearingFact.HearingRequested;
import onewindow.casework.rules.HearingFact.HearingRightsTold;
import onewindow.platform.Clause;
import onewindow.platform.OfficerNo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The hearing of a case: received and accepted by Ms Chen (1003), reviewed by Mr Sun (1010), chaired by Ms Wu (1005). */
class HearingTest {
    private static final Act.Decide GRANTED = new Act.Decide(true, "依据听证笔录，符合条件", "", "", "");
    private static final HearingAct.Tell TELL = new HearingAct.Tell("油烟直接涉及相邻住户的重大利益");
    private static final HearingAct.Hold MINUTES = new HearingAct.Hold(true, "申请人陈述……", "申请人、住户代表签字", "排放口改向后可以准予");

    private static History accepted() {
        return aCase().receivedAt("Mon 2026-09-21 09:00").and(new Act.Accept(), "Mon 2026-09-21 09:10");
    }

    private static History told() {
        return accepted().and(TELL, "Mon 2026-09-21 10:00", "1010");
    }

    private static HearingAct.Request request(HearingParty by, String askedOn) {
        return new HearingAct.Request(by, on(askedOn), "");
    }

    /** Asked for on Tue 22 Sep: to be held by Tue 27 Oct. */
    private static History requested() {
        return told().and(request(HearingParty.THIRD_PARTY, "Tue 2026-09-22"), "Tue 2026-09-22 11:00", "1010");
    }

    private static HearingAct.Call call(String moment, String chair, String clerk) {
        return new HearingAct.Call(at(moment), "三楼听证室", new OfficerNo(chair), new OfficerNo(clerk), true, "");
    }

    /** Called on Wed 23 Sep for Mon 12 Oct. */
    private static History called() {
        return requested().and(call("Mon 2026-10-12 09:00", "1005", "1004"), "Wed 2026-09-23 10:00", "1010");
    }

    @Test
    @Clause("LIC-47")
    void whoIsToldHasFiveDaysToAskAndNobodyDecidesMeanwhile() {
        assertThat(accepted().facts(TELL, "Mon 2026-09-21 10:00"))
                .containsExactly(new HearingRightsTold("油烟直接涉及相邻住户的重大利益", on("Tue 2026-09-29")));
        assertThat(reasons(told().decide(GRANTED, "Tue 2026-09-29 17:00")))
                .containsExactly(HearingReason.HEARING_TERM_RUNS);
        assertThat(told().then(GRANTED, "Wed 2026-09-30 09:00").state()).isEqualTo(CaseState.DECIDED);
        assertThat(reasons(told().decide(TELL, "Tue 2026-09-22 10:00")))
                .containsExactly(HearingReason.HEARING_TOLD_ALREADY);
        assertThat(reasons(accepted().decide(new HearingAct.Tell(" "), "Mon 2026-09-21 10:00")))
                .containsExactly(HearingReason.HEARING_REASON_MISSING);
    }

    @Test
    @Clause("LIC-47")
    void whoSaysInWritingThatHeWantsNoneLetsTheDecisionGo() {
        var waived = told().and(new HearingAct.Waive(on("Tue 2026-09-22")), "Tue 2026-09-22 15:00");
        assertThat(waived.then(GRANTED, "Wed 2026-09-23 09:00").state()).isEqualTo(CaseState.DECIDED);
        assertThat(reasons(accepted().decide(new HearingAct.Waive(on("Tue 2026-09-22")), "Tue 2026-09-22 15:00")))
                .containsExactly(HearingReason.HEARING_NOT_TOLD);
        assertThat(reasons(told().decide(new HearingAct.Waive(on("Wed 2026-09-23")), "Tue 2026-09-22 15:00")))
                .containsExactly(HearingReason.HEARING_DAY_WRONG);
    }

    @ParameterizedTest
    @CsvSource({
        "APPLICANT,   Tue 2026-09-29, HEARING_OK",
        "THIRD_PARTY, Tue 2026-09-22, HEARING_OK",
        "APPLICANT,   Wed 2026-09-30, HEARING_ASKED_TOO_LATE",
        "APPLICANT,   Fri 2026-10-09, HEARING_DAY_WRONG"
    })
    @Clause("LIC-47")
    void aRequestCountsByTheDayItWasMade(HearingParty by, String askedOn, String told) {
        var outcome = told().decide(request(by, askedOn), "Wed 2026-09-30 10:00");
        if (told.equals("HEARING_OK")) assertThat(reasons(outcome)).isEmpty();
        else assertThat(reasons(outcome)).contains(HearingReason.valueOf(told));
    }

    @Test
    @Clause({"LIC-46", "LIC-47"})
    void theOfficeItselfNeedsNoNoticeButAReason() {
        assertThat(reasons(accepted().decide(request(HearingParty.OFFICE, "Mon 2026-09-21"), "Mon 2026-09-21 15:00")))
                .containsExactly(HearingReason.HEARING_REASON_MISSING);
        assertThat(reasons(
                        accepted().decide(request(HearingParty.APPLICANT, "Mon 2026-09-21"), "Mon 2026-09-21 15:00")))
                .containsExactly(HearingReason.HEARING_NOT_TOLD);
        var own = new HearingAct.Request(HearingParty.OFFICE, on("Mon 2026-09-21"), "涉及公共利益");
        assertThat(accepted().facts(own, "Mon 2026-09-21 15:00"))
                .containsExactly(new HearingRequested(
                        HearingParty.OFFICE, on("Mon 2026-09-21"), "涉及公共利益", on("Mon 2026-10-26")));
        assertThat(reasons(requested().decide(own, "Wed 2026-09-23 09:00")))
                .containsExactly(HearingReason.HEARING_REQUESTED_ALREADY);
    }

    @ParameterizedTest
    @CsvSource({
        "Fri 2026-10-09 09:00, 1005, HEARING_NOTICE_TOO_SHORT",
        "Sat 2026-10-10 09:00, 1005, ''",
        "Mon 2026-10-12 09:00, 1005, ''",
        "Tue 2026-10-27 14:30, 1005, ''",
        "Wed 2026-10-28 09:00, 1005, HEARING_TOO_FAR_OFF",
        "Mon 2026-10-12 09:00, 1003, HEARING_CHAIR_INVOLVED",
        "Mon 2026-10-12 09:00, 1010, HEARING_CHAIR_INVOLVED",
        "Mon 2026-10-12 09:00, 1004, HEARING_CLERK_IS_CHAIR"
    })
    @Clause({"LIC-47", "LIC-48"})
    void aHearingIsCalledSevenDaysBeforeUnderAChairWhoTookNoPart(String moment, String chair, String told) {
        var outcome = requested().decide(call(moment, chair, "1004"), "Wed 2026-09-23 10:00");
        if (told.isEmpty()) assertThat(reasons(outcome)).isEmpty();
        else assertThat(reasons(outcome)).containsExactly(HearingReason.valueOf(told));
    }

    @Test
    @Clause("LIC-48")
    void aClosedHearingSaysWhyAndEveryHearingWhere() {
        var closed = new HearingAct.Call(
                at("Mon 2026-10-12 09:00"), "", new OfficerNo("1005"), new OfficerNo("1004"), false, "");
        assertThat(reasons(requested().decide(closed, "Wed 2026-09-23 10:00")))
                .containsExactly(HearingReason.HEARING_PLACE_MISSING, HearingReason.HEARING_CLOSED_WITHOUT_REASON);
        assertThat(reasons(told().decide(call("Mon 2026-10-12 09:00", "1005", "1004"), "Wed 2026-09-23 10:00")))
                .containsExactly(HearingReason.HEARING_NOT_REQUESTED);
    }

    @Test
    @Clause({"LIC-45", "LIC-48"})
    void fromTheCallToTheMinutesTheClocksStandStill() {
        assertThat(called().file().state()).isEqualTo(CaseState.PAUSED);
        var facts = called().facts(MINUTES, "Mon 2026-10-12 11:30");
        assertThat(facts.getFirst()).isEqualTo(new HearingHeld(true, "排放口改向后可以准予"));
        assertThat(facts.getLast()).isInstanceOf(ClockResumed.class);
        var held = called().and(MINUTES, "Mon 2026-10-12 11:30");
        assertThat(held.file().state()).isEqualTo(CaseState.ACCEPTED);
        // Wed 23 Sep to Mon 12 Oct: seven working days are left out.
        var clock =
                CaseClock.of(held.file(), CALENDAR, at("Mon 2026-10-12 12:00")).orElseThrow();
        assertThat(clock.promised().at()).isEqualTo(at("Mon 2026-10-19 17:30"));
        assertThat(held.then(GRANTED, "Tue 2026-10-13 09:00").state()).isEqualTo(CaseState.DECIDED);
    }

    @Test
    @Clause("LIC-48")
    void withoutSignedMinutesNobodyDecides() {
        assertThat(reasons(requested().decide(GRANTED, "Fri 2026-10-09 09:00")))
                .containsExactly(HearingReason.HEARING_OUTSTANDING);
        assertThat(reasons(called().decide(MINUTES, "Mon 2026-10-12 08:59")))
                .containsExactly(HearingReason.HEARING_NOT_YET);
        assertThat(reasons(called().decide(new HearingAct.Hold(true, "", " ", ""), "Mon 2026-10-12 11:30")))
                .containsExactly(
                        HearingReason.MINUTES_MISSING,
                        HearingReason.MINUTES_NOT_SIGNED,
                        HearingReason.HEARING_CONCLUSION_MISSING);
        assertThat(reasons(requested().decide(MINUTES, "Mon 2026-10-12 11:30")))
                .containsExactly(HearingReason.HEARING_NOT_CALLED);
    }

    @Test
    @Clause("LIC-48")
    void anotherDayIsAnotherCallAndMovesNoPlan() {
        var again = called().and(call("Tue 2026-10-20 09:00", "1005", "1004"), "Fri 2026-10-09 10:00");
        assertThat(again.file().proceedings().procedures().all()).hasSize(1);
        assertThat(again.file().proceedings().hearing().called().orElseThrow().heldAt())
                .isEqualTo(at("Tue 2026-10-20 09:00"));
    }

    @Test
    @Clause("LIC-47")
    void aHearingThatIsNotHeldInTimeShowsItsColour() {
        var step = StepClocks.of(requested().file(), CALENDAR, STEPS).getFirst();
        assertThat(step.kind()).isEqualTo(StepKind.HEARING);
        assertThat(step.dueAt()).isEqualTo(at("Tue 2026-10-27 17:30"));
        assertThat(step.card(at("Tue 2026-10-27 17:29"), CALENDAR, 2)).isEqualTo(Card.WARNING);
        assertThat(step.card(at("Wed 2026-10-28 09:00"), CALENDAR, 2)).isEqualTo(Card.YELLOW);
        assertThat(step.card(at("Thu 2026-10-29 09:00"), CALENDAR, 2)).isEqualTo(Card.RED);
    }

    @Test
    @Clause({"LIC-47", "LIC-48"})
    void aHearingIsNoOrdinaryProcedure() {
        var begin = new ProcedureAct.Begin(ProcedureKind.HEARING, "", 5, "听证", List.of());
        assertThat(reasons(accepted().decide(begin, "Tue 2026-09-22 09:00")))
                .containsExactly(HearingReason.HEARING_HAS_OWN_STEPS);
        var end = new ProcedureAct.End(1, Finding.COMPLETED, "开过了", "");
        assertThat(reasons(called().decide(end, "Mon 2026-10-12 11:30")))
                .containsExactly(HearingReason.HEARING_HAS_OWN_STEPS);
    }
}
