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
import onewindow.casework.CaseReason;
import onewindow.casework.CaseState;
import onewindow.casework.ReportUpAct;
import onewindow.casework.ReportUpReason;
import onewindow.casework.StepKind;
import onewindow.casework.rules.CaseSamples.History;
import onewindow.casework.rules.ReportUpFact.CaseReportedUp;
import onewindow.casework.rules.ReportUpFact.SuperiorAnswered;
import onewindow.platform.Clause;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Accepted on Mon 21 Sep: sent up by Thu 24 Sep, reviewed by Mon 26 Oct; answered on Mon 28 Sep, told by Wed 30 Sep. */
class ReportUpTest {
    private static final Act.Decide GRANTED = new Act.Decide(true, "符合条件", "", "", "");
    private static final Act.Decide DENIED = new Act.Decide(false, "不符合条件", "上级不予准予", "第三十八条", "可以复议");
    private static final ReportUpAct.Send UP = new ReportUpAct.Send("市市场监督管理局", true, "建议准予");

    private static History accepted() {
        return aCase().reportedUp().receivedAt("Mon 2026-09-21 09:00").and(new Act.Accept(), "Mon 2026-09-21 09:10");
    }

    private static History sent() {
        return accepted().and(UP, "Wed 2026-09-23 10:00", "1010");
    }

    private static ReportUpAct.Answer answer(boolean granted, String words) {
        return new ReportUpAct.Answer(on("Mon 2026-09-28"), granted, "市监许〔2026〕118号", words);
    }

    @Test
    @Clause({"LIC-35", "LIC-43"})
    void theCaseGoesUpAndWhatComesDownIsDecided() {
        assertThat(accepted().facts(UP, "Wed 2026-09-23 10:00"))
                .containsExactly(new CaseReportedUp("市市场监督管理局", true, "建议准予"));
        assertThat(sent().facts(answer(true, ""), "Mon 2026-09-28 15:00"))
                .containsExactly(new SuperiorAnswered(on("Mon 2026-09-28"), true, "市监许〔2026〕118号", ""));
        var answered = sent().and(answer(true, ""), "Mon 2026-09-28 15:00", "1010");
        assertThat(answered.and(GRANTED, "Tue 2026-09-29 10:00", "1010").file().state())
                .isEqualTo(CaseState.DECIDED);
    }

    @Test
    @Clause("LIC-35")
    void nobodyBelowDecidesForTheSuperior() {
        assertThat(reasons(accepted().decide(GRANTED, "Wed 2026-09-23 10:00", "1010")))
                .containsExactly(ReportUpReason.REPORT_UP_DUE);
        assertThat(reasons(sent().decide(GRANTED, "Thu 2026-09-24 10:00", "1010")))
                .containsExactly(ReportUpReason.SUPERIOR_OUTSTANDING);
        var refused = sent().and(answer(false, "规划不符"), "Mon 2026-09-28 15:00", "1010");
        assertThat(reasons(refused.decide(GRANTED, "Tue 2026-09-29 10:00", "1010")))
                .containsExactly(ReportUpReason.SUPERIOR_DECIDED_OTHERWISE);
        assertThat(reasons(refused.decide(DENIED, "Tue 2026-09-29 10:00", "1010")))
                .isEmpty();
        var ordinary = aCase().receivedAt("Mon 2026-09-21 09:00").and(new Act.Accept(), "Mon 2026-09-21 09:10");
        assertThat(reasons(ordinary.decide(GRANTED, "Tue 2026-09-22 10:00", "1010")))
                .isEmpty();
    }

    @Test
    @Clause({"LIC-35", "LIC-43"})
    void whatIsMissingIsToldAtOnce() {
        assertThat(reasons(accepted().decide(new ReportUpAct.Send(" ", true, ""), "Wed 2026-09-23 10:00")))
                .containsExactly(ReportUpReason.SUPERIOR_MISSING, ReportUpReason.FIRST_REVIEW_MISSING);
        assertThat(reasons(sent().decide(UP, "Thu 2026-09-24 10:00")))
                .containsExactly(ReportUpReason.REPORTED_UP_ALREADY);
        assertThat(reasons(accepted().decide(answer(true, ""), "Mon 2026-09-28 15:00")))
                .containsExactly(ReportUpReason.NOT_REPORTED_UP);
        var bare = new ReportUpAct.Answer(on("Tue 2026-09-22"), false, "", " ");
        assertThat(reasons(sent().decide(bare, "Mon 2026-09-28 15:00")))
                .containsExactly(
                        ReportUpReason.ANSWER_DAY_WRONG,
                        ReportUpReason.ANSWER_LETTER_MISSING,
                        ReportUpReason.ANSWER_WORDS_MISSING);
        assertThat(reasons(aCase().receivedAt("Mon 2026-09-21 09:00").decide(UP, "Mon 2026-09-21 10:00")))
                .containsExactly(CaseReason.NOT_POSSIBLE_NOW);
    }

    @ParameterizedTest
    @CsvSource({"REPORT_UP, Thu 2026-09-24 17:30", "LOWER_REVIEW, Mon 2026-10-26 17:30", "REPLY, Wed 2026-09-30 17:30"})
    @Clause({"A3.5", "LIC-43"})
    void everyLegHasItsClock(StepKind kind, String due) {
        var answered = sent().and(answer(true, ""), "Mon 2026-09-28 15:00", "1010");
        assertThat(StepClocks.of(answered.file(), CALENDAR, STEPS))
                .filteredOn(step -> step.kind() == kind)
                .extracting(StepClock::dueAt)
                .isEqualTo(List.of(at(due)));
    }

    @Test
    @Clause("LIC-43")
    void theLegsRunFromAcceptanceBeforeAnybodyThoughtOfThem() {
        assertThat(StepClocks.of(accepted().file(), CALENDAR, STEPS))
                .extracting(StepClock::kind)
                .containsExactly(StepKind.REPORT_UP, StepKind.LOWER_REVIEW);
    }
}
