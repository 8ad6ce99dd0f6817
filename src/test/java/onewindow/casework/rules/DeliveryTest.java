package onewindow.casework.rules;

import static onewindow.casework.rules.CaseSamples.aCase;
import static onewindow.casework.rules.CaseSamples.reasons;
import static onewindow.casework.rules.CaseSamples.setting;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import onewindow.calendar.WeekdayDates;
import onewindow.casework.Act;
import onewindow.casework.CaseAct;
import onewindow.casework.CaseReason;
import onewindow.casework.CaseState;
import onewindow.casework.ClosingAct;
import onewindow.casework.DeliveryAct;
import onewindow.casework.DeliveryReason;
import onewindow.casework.DeliveryWay;
import onewindow.casework.StandIn;
import onewindow.casework.rules.CaseSamples.History;
import onewindow.casework.rules.DeliveryFact.DeliveryAnnounced;
import onewindow.platform.Clause;
import onewindow.platform.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ms Lin's licence was granted on Mon 2026-09-28; she chose to fetch it at the window. */
class DeliveryTest {
    private static final String NOBODY = "两次上门无人在场";

    private static History decided() {
        return aCase().receivedAt("Mon 2026-09-21 09:00")
                .and(new Act.Accept(), "Mon 2026-09-21 09:10")
                .and(new Act.Decide(true, "符合条件", "", "", ""), "Mon 2026-09-28 10:00");
    }

    private static Act.Deliver deliver(DeliveryWay way, Act.Recipient recipient, StandIn standIn, String proof) {
        return new Act.Deliver(way, recipient, "林晓雨", standIn, proof, WeekdayDates.on("Tue 2026-09-29"));
    }

    private static DeliveryAct.Attempt attempt(String on, String outcome) {
        return new DeliveryAct.Attempt(DeliveryWay.AT_WINDOW, WeekdayDates.on(on), outcome);
    }

    private static DeliveryAct.Announce announce(String on) {
        return new DeliveryAct.Announce(WeekdayDates.on(on), "县政府网站");
    }

    @ParameterizedTest
    @CsvSource({
        // Fri 25 Sep and 1 to 7 October are days off, Sun 20 Sep and Sat 10 Oct are worked
        "Mon 2026-09-28 10:00, Fri 2026-10-16 17:30",
        "Mon 2026-09-21 10:00, Mon 2026-10-12 17:30",
        "Sun 2026-09-20 10:00, Sat 2026-10-10 17:30",
    })
    @Clause("LIC-44")
    void theClockOfDeliveryRunsTenWorkingDaysFromTheDecision(String decided, String due) {
        var file = aCase().receivedAt("Mon 2026-09-14 09:00")
                .and(new Act.Accept(), "Mon 2026-09-14 09:10")
                .then(new Act.Decide(true, "符合条件", "", "", ""), decided);
        assertThat(CaseClock.delivery(file, CaseSamples.CALENDAR, 10)
                        .orElseThrow()
                        .at())
                .isEqualTo(WeekdayDates.at(due));
    }

    @ParameterizedTest
    @CsvSource({
        "AT_WINDOW,  SUBSTITUTE, '',   '',                 RELATION_MISSING",
        "AT_WINDOW,  SUBSTITUTE, 长女, '',                 STAND_IN_ID_MISSING",
        "COURIER,    APPLICANT,  '',   '',                 WAY_NOT_CHOSEN",
        "ELECTRONIC, APPLICANT,  '',   '',                 WAY_NOT_CHOSEN",
        "AT_WINDOW,  SUBSTITUTE, 长女, 420399199505120022, ",
        "AT_WINDOW,  AGENT,      '',   '',                 ",
    })
    @Clause({"LIC-44", "CPL-88"})
    void somebodyElseIsNamedAndNothingIsSentAgainstTheChoice(
            DeliveryWay way, Act.Recipient recipient, String relation, String idNumber, DeliveryReason expected) {
        var outcome = decided()
                .decide(deliver(way, recipient, new StandIn(relation, idNumber), "SF1"), "Tue 2026-09-29 10:00");
        if (expected == null) assertThat(outcome.orThrow()).hasSize(1);
        else assertThat(reasons(outcome)).contains(expected);
    }

    @Test
    @Clause("LIC-44")
    void theApplicantMayChooseAnotherWayUntilItIsDelivered() {
        var courier = new DeliveryAct.Choose(DeliveryWay.COURIER);
        var chosen = decided().and(courier, "Mon 2026-09-28 11:00");
        assertThat(reasons(chosen.decide(courier, "Mon 2026-09-28 11:01")))
                .containsExactly(DeliveryReason.WAY_CHOSEN_ALREADY);
        var sent = deliver(DeliveryWay.COURIER, Act.Recipient.APPLICANT, StandIn.NONE, "SF1420260929001");
        var delivered = chosen.and(sent, "Tue 2026-09-29 10:00");
        assertThat(delivered.file().state()).isEqualTo(CaseState.DELIVERED);
        assertThat(reasons(delivered.decide(courier, "Tue 2026-09-29 11:00")))
                .containsExactly(CaseReason.NOT_POSSIBLE_NOW);
    }

    @Test
    @Clause("CPL-89")
    void itIsLeftOnlyBeforeWitnessesOrOnRecord() {
        var on = WeekdayDates.on("Tue 2026-09-29");
        var bare = new DeliveryAct.Leave(on, "", "", List.of(), "");
        assertThat(reasons(decided().decide(bare, "Tue 2026-09-29 15:00")))
                .containsExactly(
                        DeliveryReason.LEFT_PLACE_MISSING,
                        DeliveryReason.LEFT_REASON_MISSING,
                        DeliveryReason.WITNESS_MISSING);
        var before = new DeliveryAct.Leave(WeekdayDates.on("Fri 2026-09-25"), "店内", "拒绝签收", List.of("王建华"), "");
        assertThat(reasons(decided().decide(before, "Tue 2026-09-29 15:00")))
                .containsExactly(CaseReason.DELIVERED_BEFORE_DECISION);
        var witnessed = new DeliveryAct.Leave(on, "店内", "拒绝签收", List.of("王建华"), "");
        var recorded = new DeliveryAct.Leave(on, "店内", "拒绝签收", List.of(), "LX-0929-1");
        assertThat(decided().then(witnessed, "Tue 2026-09-29 15:00").state()).isEqualTo(CaseState.DELIVERED);
        assertThat(decided().then(recorded, "Tue 2026-09-29 15:00").deliveredAt())
                .isPresent();
    }

    @Test
    @Clause("CPL-95")
    void publicNoticeIsTheLastResortAndRunsThirtyDays() {
        assertThat(reasons(decided().decide(announce("Tue 2026-09-29"), "Tue 2026-09-29 15:00")))
                .containsExactly(DeliveryReason.NOT_TRIED_YET);
        assertThat(reasons(decided().decide(attempt("Tue 2026-09-29", " "), "Tue 2026-09-29 15:00")))
                .containsExactly(DeliveryReason.ATTEMPT_OUTCOME_MISSING);
        var tried = decided().and(attempt("Tue 2026-09-29", NOBODY), "Tue 2026-09-29 15:00");
        assertThat(reasons(tried.decide(new DeliveryAct.Conclude(), "Tue 2026-09-29 16:00")))
                .containsExactly(DeliveryReason.NOT_ANNOUNCED);
        var notice = tried.and(announce("Wed 2026-09-30"), "Wed 2026-09-30 09:00");
        assertThat(notice.file().proceedings().delivery().announced())
                .contains(new DeliveryAnnounced(
                        WeekdayDates.on("Wed 2026-09-30"), "县政府网站", WeekdayDates.on("Fri 2026-10-30")));
        assertThat(reasons(notice.decide(announce("Wed 2026-09-30"), "Wed 2026-09-30 10:00")))
                .containsExactly(DeliveryReason.ANNOUNCED_ALREADY);
        assertThat(reasons(notice.decide(new DeliveryAct.Conclude(), "Fri 2026-10-30 23:59")))
                .containsExactly(DeliveryReason.NOTICE_RUNS_YET);
        assertThat(notice.then(new DeliveryAct.Conclude(), "Sat 2026-10-31 09:00")
                        .state())
                .isEqualTo(CaseState.DELIVERED);
    }

    @Test
    @Clause({"CPL-95", "CIV-203"})
    void aNoticeDoesNotEndOnADayOfRest() {
        var tried = decided().and(attempt("Tue 2026-09-29", NOBODY), "Tue 2026-09-29 15:00");
        var notice = tried.then(announce("Thu 2026-10-01"), "Thu 2026-10-01 09:00");
        assertThat(notice.proceedings().delivery().announced().orElseThrow().lastDay())
                .isEqualTo(WeekdayDates.on("Mon 2026-11-02"));
    }

    @Test
    @Clause("CPL-95")
    void aDecisionThatWasTakenBackWasNeverOnItsWay() {
        var notice = decided()
                .and(attempt("Tue 2026-09-29", NOBODY), "Tue 2026-09-29 15:00")
                .and(announce("Wed 2026-09-30"), "Wed 2026-09-30 09:00")
                .and(new ClosingAct.StepBack("依据有误"), "Wed 2026-09-30 10:00");
        var log = notice.file().proceedings().delivery();
        assertThat(log.attempts()).isEmpty();
        assertThat(log.announced()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"DELIVERY_ATTEMPT", "DELIVERY_LEFT", "DELIVERY_NOTICE", "DELIVERY_NOTICE_END"})
    @Clause("LIC-44")
    void nothingIsOnItsWayBeforeTheDecision(CaseAct act) {
        var accepted = aCase().receivedAt("Mon 2026-09-21 09:00").then(new Act.Accept(), "Mon 2026-09-21 09:10");
        Reason only = CaseReason.NOT_POSSIBLE_NOW;
        assertThat(CaseLifeCycle.whyNot(act, accepted, setting("Mon 2026-09-21 10:00"), Set.of()))
                .extracting(refusal -> refusal.reason())
                .containsExactly(only);
    }
}
