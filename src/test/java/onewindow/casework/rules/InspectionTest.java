package onewindow.casework.rules;

import static onewindow.calendar.WeekdayDates.at;
import static onewindow.calendar.WeekdayDates.on;
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
import onewindow.casework.Finding;
import onewindow.casework.HearingAct;
import onewindow.casework.HearingParty;
import onewindow.casework.HearingReason;
import onewindow.casework.InspectionAct;
import onewindow.casework.InspectionReason;
import onewindow.casework.ProcedureAct;
import onewindow.casework.ProcedureKind;
import onewindow.casework.ProcedureReason;
import onewindow.casework.Stance;
import onewindow.casework.StepKind;
import onewindow.casework.ThirdPartyAct;
import onewindow.casework.rules.CaseSamples.History;
import onewindow.casework.rules.InspectionFact.InspectionAssigned;
import onewindow.casework.rules.InspectionFact.InspectionRecorded;
import onewindow.casework.rules.ThirdPartyFact.StatementHeard;
import onewindow.casework.rules.ThirdPartyFact.ThirdPartyTold;
import onewindow.platform.Clause;
import onewindow.platform.OfficerNo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Looking at the facts and hearing whom they touch. Accepted on Mon 21 Sep: inspectors are sent by Tue 29 Sep. */
class InspectionTest {
    private static final Act.Decide GRANTED = new Act.Decide(true, "符合条件", "", "", "");

    private static History accepted() {
        return aCase().receivedAt("Mon 2026-09-21 09:00").and(new Act.Accept(), "Mon 2026-09-21 09:10");
    }

    private static List<OfficerNo> officers(String... numbers) {
        return Stream.of(numbers).map(OfficerNo::new).toList();
    }

    private static InspectionAct.Assign assign(String... officers) {
        return new InspectionAct.Assign("核查设备布局", "人民路18号", officers(officers), on("Thu 2026-09-24"));
    }

    private static InspectionAct.Record record(Finding finding, String norm, String... officers) {
        return new InspectionAct.Record(1, on("Thu 2026-09-24"), officers(officers), finding, "布局与图纸一致", norm);
    }

    private static History sent() {
        return accepted().and(assign("1010", "1004"), "Tue 2026-09-22 09:00", "1010");
    }

    @Test
    @Clause({"LIC-34", "LIC-55"})
    void twoOfficersAreSentAndTwoOfThemTakeDownWhatTheySaw() {
        assertThat(accepted().facts(assign("1010", "1004"), "Tue 2026-09-22 09:00"))
                .containsExactly(
                        new InspectionAssigned(1, "核查设备布局", "人民路18号", List.of("1010", "1004"), on("Thu 2026-09-24")));
        assertThat(sent().facts(record(Finding.CONFORMS, "", "1010", "1004"), "Thu 2026-09-24 15:00"))
                .containsExactly(new InspectionRecorded(
                        1, on("Thu 2026-09-24"), List.of("1010", "1004"), Finding.CONFORMS, "布局与图纸一致", ""));
        assertThat(sent().file().state()).as("the clocks run on").isEqualTo(CaseState.ACCEPTED);
    }

    @Test
    @Clause({"LIC-34", "LIC-55"})
    void nobodyInspectsAlone() {
        assertThat(reasons(accepted().decide(assign("1010", "1010"), "Tue 2026-09-22 09:00")))
                .containsExactly(ProcedureReason.TWO_OFFICERS_NEEDED);
        assertThat(reasons(sent().decide(record(Finding.CONFORMS, "", "1010"), "Thu 2026-09-24 15:00")))
                .containsExactly(ProcedureReason.TWO_OFFICERS_NEEDED);
        assertThat(reasons(sent().decide(record(Finding.CONFORMS, "", "1010", "1003"), "Thu 2026-09-24 15:00")))
                .containsExactly(InspectionReason.INSPECTOR_NOT_ASSIGNED);
    }

    @Test
    @Clause({"LIC-34", "LIC-55"})
    void whatIsLeftOutIsToldAtOnce() {
        var bare = new InspectionAct.Assign(" ", "", officers(), on("Mon 2026-09-21"));
        assertThat(reasons(accepted().decide(bare, "Tue 2026-09-22 09:00")))
                .containsExactly(
                        InspectionReason.INSPECTION_PURPOSE_MISSING,
                        InspectionReason.INSPECTION_PLACE_MISSING,
                        ProcedureReason.TWO_OFFICERS_NEEDED,
                        InspectionReason.INSPECTION_DAY_PAST);
        var failed = new InspectionAct.Record(1, on("Fri 2026-09-25"), officers("1010", "1004"), Finding.FAILS, "", "");
        assertThat(reasons(sent().decide(failed, "Thu 2026-09-24 15:00")))
                .containsExactly(
                        InspectionReason.INSPECTION_DAY_WRONG,
                        ProcedureReason.RESULT_MISSING,
                        ProcedureReason.NORM_MISSING);
        assertThat(reasons(accepted().decide(record(Finding.CONFORMS, "", "1010", "1004"), "Thu 2026-09-24 15:00")))
                .containsExactly(InspectionReason.INSPECTION_NOT_ASSIGNED);
        assertThat(reasons(aCase().receivedAt("Mon 2026-09-21 09:00")
                        .decide(assign("1010", "1004"), "Mon 2026-09-21 10:00")))
                .containsExactly(CaseReason.NOT_POSSIBLE_NOW);
    }

    @Test
    @Clause("LIC-34")
    void noDecisionBeforeTheRecord() {
        assertThat(reasons(sent().decide(GRANTED, "Thu 2026-09-24 10:00")))
                .containsExactly(InspectionReason.INSPECTION_OUTSTANDING);
        var recorded = sent().and(record(Finding.CONFORMS, "", "1010", "1004"), "Thu 2026-09-24 15:00");
        assertThat(recorded.then(GRANTED, "Mon 2026-09-28 09:00").state()).isEqualTo(CaseState.DECIDED);
    }

    @ParameterizedTest
    @CsvSource({"Tue 2026-09-29 17:30, NONE", "Wed 2026-09-30 09:00, YELLOW", "Fri 2026-10-09 09:00, RED"})
    @Clause("LIC-55")
    void whoIsSentAfterTheFifthDayIsSentLate(String moment, Card card) {
        var later = new InspectionAct.Assign("核查设备布局", "人民路18号", officers("1010", "1004"), on("Mon 2026-10-12"));
        var site = accepted().and(later, moment, "1010").file();
        var testing = accepted()
                .and(new ProcedureAct.Begin(ProcedureKind.TESTING, "", 3, "检测油烟", officers("1010", "1004")), moment)
                .file();
        for (var file : List.of(site, testing)) {
            var step = StepClocks.of(file, CALENDAR, STEPS).stream()
                    .filter(one -> one.kind() == StepKind.INSPECTION)
                    .findFirst()
                    .orElseThrow();
            assertThat(step.dueAt()).isEqualTo(at("Tue 2026-09-29 17:30"));
            assertThat(step.card(at("Mon 2026-10-19 09:00"), CALENDAR, 2)).isEqualTo(card);
        }
    }

    @Test
    @Clause("LIC-48")
    void whoInspectedDoesNotPreside() {
        var asked = sent().and(
                        new HearingAct.Request(HearingParty.OFFICE, on("Tue 2026-09-22"), "涉及公共利益"),
                        "Tue 2026-09-22 10:00");
        var call = new HearingAct.Call(
                at("Mon 2026-10-12 09:00"), "三楼", new OfficerNo("1004"), new OfficerNo("1005"), true, "");
        assertThat(reasons(asked.decide(call, "Wed 2026-09-23 10:00")))
                .containsExactly(HearingReason.HEARING_CHAIR_INVOLVED);
    }

    private static final ThirdPartyAct.Tell TELL =
            new ThirdPartyAct.Tell("赵建国", "人民路20号", "相邻住户", "排烟口距住宅不足十米", on("Tue 2026-09-29"));

    private static ThirdPartyAct.Hear hear(int party, Stance stance, String gist, String answer) {
        return new ThirdPartyAct.Hear(party, on("Thu 2026-09-24"), stance, gist, answer);
    }

    private static History told() {
        return accepted().and(TELL, "Tue 2026-09-22 10:00", "1010");
    }

    @Test
    @Clause({"LIC-36", "PIP-6"})
    void whoeverIsTouchedIsToldAndHeardWithoutHisNameInTheCase() {
        assertThat(accepted().facts(TELL, "Tue 2026-09-22 10:00"))
                .containsExactly(new ThirdPartyTold(1, "相邻住户", "排烟口距住宅不足十米", on("Tue 2026-09-29")));
        assertThat(told().facts(hear(1, Stance.OBJECTS, "担心油烟", "排烟口改向屋顶"), "Thu 2026-09-24 15:00"))
                .containsExactly(new StatementHeard(1, on("Thu 2026-09-24"), Stance.OBJECTS, "担心油烟", "排烟口改向屋顶"));
    }

    @Test
    @Clause("LIC-36")
    void noDecisionBeforeHeSpokeOrHisDayIsOver() {
        assertThat(reasons(told().decide(GRANTED, "Wed 2026-09-30 09:00")))
                .containsExactly(InspectionReason.STATEMENT_OUTSTANDING);
        var silent = hear(1, Stance.SILENT, "", "");
        assertThat(reasons(told().decide(silent, "Tue 2026-09-29 17:00")))
                .containsExactly(InspectionReason.STATEMENT_STILL_POSSIBLE);
        assertThat(told().and(silent, "Wed 2026-09-30 09:00")
                        .then(GRANTED, "Wed 2026-09-30 10:00")
                        .state())
                .isEqualTo(CaseState.DECIDED);
    }

    @ParameterizedTest
    @CsvSource({
        "1, OBJECTS,  担心油烟, '', STATEMENT_ANSWER_MISSING",
        "1, SUPPORTS, '', '',      STATEMENT_MISSING",
        "2, SUPPORTS, 同意, '',    THIRD_PARTY_UNKNOWN",
        "0, OBJECTS,  不同意住户意见, 另行说明, ''",
        "1, SUPPORTS, 同意, '',    ''"
    })
    @Clause("LIC-36")
    void aStatementSaysWhatItSaysAndAnObjectionIsAnswered(
            int party, Stance stance, String gist, String answer, String refused) {
        var outcome = told().decide(hear(party, stance, gist, answer), "Thu 2026-09-24 15:00");
        if (refused.isEmpty()) assertThat(reasons(outcome)).isEmpty();
        else assertThat(reasons(outcome)).containsExactly(InspectionReason.valueOf(refused));
    }

    @Test
    @Clause("LIC-36")
    void whoeverIsToldIsNamedWithHisInterestAndHisTime() {
        var bare = new ThirdPartyAct.Tell("", "", "", " ", on("Tue 2026-09-22"));
        assertThat(reasons(accepted().decide(bare, "Tue 2026-09-22 10:00")))
                .containsExactly(
                        InspectionReason.THIRD_PARTY_NOT_NAMED,
                        InspectionReason.THIRD_PARTY_INTEREST_MISSING,
                        InspectionReason.STATEMENT_DAY_PAST);
    }
}
