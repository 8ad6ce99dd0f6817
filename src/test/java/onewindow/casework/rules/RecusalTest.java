package onewindow.casework.rules;

import static onewindow.calendar.WeekdayDates.at;
import static onewindow.casework.rules.CaseSamples.CALENDAR;
import static onewindow.casework.rules.CaseSamples.STEPS;
import static onewindow.casework.rules.CaseSamples.aCase;
import static onewindow.casework.rules.CaseSamples.reasons;
import static onewindow.casework.rules.CaseSamples.setting;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import onewindow.calendar.WeekdayDates;
import onewindow.casework.Act;
import onewindow.casework.Card;
import onewindow.casework.CaseAct;
import onewindow.casework.CaseReason;
import onewindow.casework.CaseState;
import onewindow.casework.ConflictKind;
import onewindow.casework.Finding;
import onewindow.casework.HearingAct;
import onewindow.casework.HearingParty;
import onewindow.casework.InspectionAct;
import onewindow.casework.RecusalAct;
import onewindow.casework.RecusalAsker;
import onewindow.casework.RecusalReason;
import onewindow.casework.StepKind;
import onewindow.casework.rules.CaseFact.CaseHandedOver;
import onewindow.casework.rules.CaseSamples.History;
import onewindow.casework.rules.RecusalFact.RecusalAsked;
import onewindow.casework.rules.RecusalFact.RecusalDenied;
import onewindow.casework.rules.RecusalFact.RecusalGranted;
import onewindow.platform.Clause;
import onewindow.platform.OfficerNo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ms Chen (1003) answers for the case, Mr Sun (1010) reviews it, Mr Zhou (1004) may step in, Ms Qin (1007) is the head. */
class RecusalTest {
    private static final Act.Decide GRANTED = new Act.Decide(true, "符合条件", "", "", "");
    private static final String FACTS = "近亲属经营同类店铺";

    private static History accepted() {
        return aCase().receivedAt("Mon 2026-09-21 09:00").and(new Act.Accept(), "Mon 2026-09-21 09:10");
    }

    private static RecusalAct.Ask ask(RecusalAsker asker, String officer) {
        return new RecusalAct.Ask(asker, new OfficerNo(officer), ConflictKind.RELATIVES_INTEREST, FACTS);
    }

    private static RecusalAct.Rule rule(boolean granted, String deputy) {
        return new RecusalAct.Rule(1, granted, new OfficerNo(deputy), "经核实属实");
    }

    private static History declared() {
        return accepted().and(ask(RecusalAsker.OFFICER, "1003"), "Tue 2026-09-22 09:00");
    }

    private static History doubted() {
        return accepted().and(ask(RecusalAsker.APPLICANT, "1010"), "Tue 2026-09-22 09:00");
    }

    private static List<OfficerNo> officers(String... numbers) {
        return Stream.of(numbers).map(OfficerNo::new).toList();
    }

    @Test
    @Clause({"A6.3", "CSL-76", "CSL-77"})
    void whoDeclaresAConflictStopsAtOnceAndTheDeputyTakesTheCaseOver() {
        assertThat(accepted().facts(ask(RecusalAsker.OFFICER, "1003"), "Tue 2026-09-22 09:00"))
                .containsExactly(
                        new RecusalAsked(1, RecusalAsker.OFFICER, "1003", ConflictKind.RELATIVES_INTEREST, FACTS));
        var hers = new Act.HandOver(new OfficerNo("1004"), "出差");
        assertThat(reasons(declared().decide(hers, "Tue 2026-09-22 10:00")))
                .containsExactly(RecusalReason.CONFLICT_DECLARED);
        var ruled = declared().and(rule(true, "1004"), "Wed 2026-09-23 09:00", "1007");
        assertThat(ruled.happened().stream().map(Happened::fact).toList())
                .endsWith(new RecusalGranted(1, "1003", "1004", "经核实属实"), new CaseHandedOver("1003", "1004", "经核实属实"));
        assertThat(ruled.file().responsible()).isEqualTo(new OfficerNo("1004"));
        assertThat(reasons(ruled.decide(hers, "Wed 2026-09-23 10:00")))
                .containsExactly(RecusalReason.RECUSED_FROM_CASE);
        assertThat(ruled.and(GRANTED, "Wed 2026-09-23 11:00", "1010").file().state())
                .isEqualTo(CaseState.DECIDED);
    }

    @Test
    @Clause("CSL-77")
    void whomTheApplicantDoubtsGoesOnButNothingIsDecidedBeforeTheAnswer() {
        var notice = new Act.AskForSupplement(List.of(new Act.Gap(CaseSamples.LEASE, "过期", "补交")));
        assertThat(reasons(doubted().decide(notice, "Tue 2026-09-22 10:00", "1010")))
                .isEmpty();
        assertThat(reasons(doubted().decide(GRANTED, "Tue 2026-09-22 10:00", "1011")))
                .containsExactly(RecusalReason.RECUSAL_OUTSTANDING);
        assertThat(doubted().facts(rule(false, "-"), "Wed 2026-09-23 09:00"))
                .containsExactly(new RecusalDenied(1, "1010", "经核实属实"));
        var denied = doubted().and(rule(false, "-"), "Wed 2026-09-23 09:00", "1007");
        assertThat(denied.and(GRANTED, "Wed 2026-09-23 11:00", "1010").file().state())
                .isEqualTo(CaseState.DECIDED);
    }

    @Test
    @Clause({"CSL-76", "CSL-77"})
    void whatIsWrongWithTheRequestOrTheAnswerIsToldAtOnce() {
        var forAnother = new RecusalAct.Ask(RecusalAsker.OFFICER, new OfficerNo("1010"), ConflictKind.OTHER, " ");
        assertThat(reasons(accepted().decide(forAnother, "Tue 2026-09-22 09:00")))
                .containsExactly(RecusalReason.CONFLICT_OF_ANOTHER, RecusalReason.CONFLICT_REASON_MISSING);
        assertThat(reasons(doubted().decide(ask(RecusalAsker.THIRD_PARTY, "1010"), "Tue 2026-09-22 10:00")))
                .containsExactly(RecusalReason.RECUSAL_ASKED_ALREADY);
        assertThat(reasons(accepted().decide(rule(true, "1004"), "Tue 2026-09-22 10:00", "1007")))
                .containsExactly(RecusalReason.RECUSAL_NOT_ASKED);
        var silent = new RecusalAct.Rule(1, true, new OfficerNo("1010"), "");
        assertThat(reasons(doubted().decide(silent, "Wed 2026-09-23 09:00", "1010")))
                .containsExactly(
                        RecusalReason.RECUSAL_BY_CONCERNED,
                        RecusalReason.RECUSAL_REASON_MISSING,
                        RecusalReason.DEPUTY_IS_CONCERNED);
        var another = new RecusalAct.Rule(2, true, new OfficerNo("1004"), "属实");
        assertThat(reasons(doubted().decide(another, "Wed 2026-09-23 09:00", "1007")))
                .containsExactly(RecusalReason.RECUSAL_NOT_ASKED);
        var over = doubted().and(rule(true, "1004"), "Wed 2026-09-23 09:00", "1007");
        assertThat(reasons(over.decide(ask(RecusalAsker.APPLICANT, "1010"), "Wed 2026-09-23 10:00")))
                .containsExactly(RecusalReason.RECUSED_ALREADY);
    }

    @Test
    @Clause("CSL-77")
    void aClosedCaseNeedsNobodyToKeepOut() {
        var refused = aCase().receivedAt("Mon 2026-09-21 09:00")
                .and(
                        new Act.Refuse(onewindow.casework.RefusalGround.NOT_REQUIRED, "无须许可", "第三十二条", "可以复议", ""),
                        "Mon 2026-09-21 09:30");
        assertThat(reasons(refused.decide(ask(RecusalAsker.APPLICANT, "1010"), "Mon 2026-09-21 10:00")))
                .containsExactly(CaseReason.NOT_POSSIBLE_NOW);
        assertThat(reasons(refused.decide(rule(true, "1004"), "Mon 2026-09-21 10:00", "1007")))
                .containsExactly(CaseReason.NOT_POSSIBLE_NOW);
    }

    @Test
    @Clause({"A6.3", "CSL-76"})
    void whoKeepsOutIsGivenNoPartAndEveryActSaysSo() {
        var recused = doubted().and(rule(true, "1004"), "Wed 2026-09-23 09:00", "1007");
        var inspection = new InspectionAct.Assign("核查布局", "人民路18号", officers("1010", "1004"), on("Mon 2026-09-28"));
        assertThat(reasons(recused.decide(inspection, "Wed 2026-09-23 10:00")))
                .containsExactly(RecusalReason.OFFICER_RECUSED);
        assertThat(reasons(recused.decide(new Act.HandOver(new OfficerNo("1010"), "分工"), "Wed 2026-09-23 10:00")))
                .containsExactly(RecusalReason.OFFICER_RECUSED);
        for (var act : CaseAct.values()) {
            if (act == CaseAct.RECUSAL || act == CaseAct.RECUSAL_REQUEST) continue;
            assertThat(CaseLifeCycle.whyNot(act, recused.file(), setting("Wed 2026-09-23 10:00", "1010"), Set.of()))
                    .as(act.noun())
                    .extracting(refusal -> refusal.reason())
                    .containsExactly(RecusalReason.RECUSED_FROM_CASE);
        }
    }

    @Test
    @Clause({"LIC-34", "CSL-76"})
    void theDeputyGoesOnTheInspectionInHisPlaceButNeverAlone() {
        var sent = accepted()
                .and(
                        new InspectionAct.Assign("核查布局", "人民路18号", officers("1010", "1011"), on("Mon 2026-09-28")),
                        "Tue 2026-09-22 08:40",
                        "1003")
                .and(ask(RecusalAsker.APPLICANT, "1010"), "Tue 2026-09-22 09:00");
        assertThat(reasons(sent.decide(rule(true, "1011"), "Wed 2026-09-23 09:00", "1007")))
                .containsExactly(RecusalReason.DEPUTY_SENT_ALREADY);
        var ruled = sent.and(rule(true, "1004"), "Wed 2026-09-23 09:00", "1007");
        var found = new InspectionAct.Record(
                1, on("Mon 2026-09-28"), officers("1004", "1011"), Finding.CONFORMS, "与图纸一致", "");
        assertThat(reasons(ruled.decide(found, "Mon 2026-09-28 15:00", "1004"))).isEmpty();
    }

    @Test
    @Clause("LIC-48")
    void aHearingUnderAChairWhoKeepsOutIsCalledAgain() {
        var called = accepted()
                .and(
                        new HearingAct.Request(HearingParty.OFFICE, on("Mon 2026-09-21"), "涉及公共利益"),
                        "Mon 2026-09-21 10:00")
                .and(call("1005"), "Mon 2026-09-21 11:00")
                .and(ask(RecusalAsker.APPLICANT, "1005"), "Tue 2026-09-22 09:00")
                .and(rule(true, "1004"), "Wed 2026-09-23 09:00", "1007");
        assertThat(CaseLifeCycle.whyNot(
                        CaseAct.HEARING_MINUTES, called.file(), setting("Wed 2026-10-14 12:00"), Set.of()))
                .extracting(refusal -> refusal.reason())
                .containsExactly(RecusalReason.HEARING_CHAIR_RECUSED);
        assertThat(reasons(called.decide(call("1005"), "Wed 2026-09-23 10:00")))
                .containsExactly(RecusalReason.OFFICER_RECUSED);
    }

    private static HearingAct.Call call(String chair) {
        return new HearingAct.Call(
                at("Tue 2026-10-13 09:00"), "二楼会议室", new OfficerNo(chair), new OfficerNo("1012"), true, "");
    }

    /** Asked on Tue 22 Sep: three working days end on Mon 28 Sep, for Mid-Autumn lies between. */
    @ParameterizedTest
    @CsvSource({
        "Tue 2026-09-22 10:00, NONE",
        "Mon 2026-09-28 17:30, WARNING",
        "Mon 2026-09-28 17:31, YELLOW",
        "Tue 2026-09-29 17:31, RED"
    })
    @Clause("CSL-77")
    void theAnswerHasAClockOfItsOwn(String moment, Card card) {
        var clock = StepClocks.of(doubted().file(), CALENDAR, STEPS).stream()
                .filter(step -> step.kind() == StepKind.RECUSAL)
                .findFirst()
                .orElseThrow();
        assertThat(clock.dueAt()).isEqualTo(at("Mon 2026-09-28 17:30"));
        assertThat(clock.card(at(moment), CALENDAR, STEPS.warningDays())).isEqualTo(card);
    }

    private static java.time.LocalDate on(String day) {
        return WeekdayDates.on(day);
    }
}
