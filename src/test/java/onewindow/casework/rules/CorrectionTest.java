package onewindow.casework.rules;

import static onewindow.casework.rules.CaseSamples.LEASE;
import static onewindow.casework.rules.CaseSamples.aCase;
import static onewindow.casework.rules.CaseSamples.reasons;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import onewindow.casework.AcceptanceAct.CorrectOnSpot;
import onewindow.casework.AcceptanceAct.Correction;
import onewindow.casework.AcceptanceReason;
import onewindow.casework.Act;
import onewindow.casework.CaseReason;
import onewindow.casework.CaseState;
import onewindow.casework.MaterialForm;
import onewindow.casework.MaterialState;
import onewindow.casework.rules.AcceptanceFact.CorrectedOnSpot;
import onewindow.casework.rules.CaseFact.CaseAccepted;
import onewindow.platform.Clause;
import org.junit.jupiter.api.Test;

/** Errors that the applicant may mend there and then. */
@Clause("LIC-32.3")
class CorrectionTest {
    private static final CorrectOnSpot DATE_MENDED =
            new CorrectOnSpot(List.of(new Correction(1, "申请日期漏填", "2026年9月18日")));

    @Test
    @Clause("LIC-32.5")
    void whatIsMendedOnTheSpotNeedsNoNoticeAndTheCompleteCaseIsAcceptedWithIt() {
        var file = aCase().defective(1, "申请日期漏填").receivedAt("Fri 2026-09-18 10:12");
        assertThat(file.facts(DATE_MENDED, "Fri 2026-09-18 10:20"))
                .containsExactly(new CorrectedOnSpot(DATE_MENDED.corrections()), new CaseAccepted("1003", false));
        assertThat(file.then(DATE_MENDED, "Fri 2026-09-18 10:20").gaps()).isEmpty();
    }

    @Test
    void whatElseIsMissingIsStillAskedForOnce() {
        var mended = aCase().defective(1, "申请日期漏填")
                .missing(LEASE)
                .receivedAt("Fri 2026-09-18 10:12")
                .and(DATE_MENDED, "Fri 2026-09-18 10:20");
        assertThat(mended.file().state()).isEqualTo(CaseState.RECEIVED);
        var ask = new Act.AskForSupplement(List.of(new Act.Gap(LEASE, "未提交", "补交")));
        assertThat(mended.then(ask, "Fri 2026-09-18 10:30").state()).isEqualTo(CaseState.AWAITING_SUPPLEMENT);
    }

    @Test
    void whatIsNotThereCannotBeMendedAndBothErrorAndCorrectionAreNamed() {
        var file = aCase().defective(1, "申请日期漏填").missing(LEASE).receivedAt("Fri 2026-09-18 10:12");
        var wrong = new CorrectOnSpot(List.of(new Correction(1, "申请日期漏填", ""), new Correction(LEASE, "未提交", "口头说明")));
        assertThat(reasons(file.decide(wrong, "Fri 2026-09-18 10:20")))
                .containsExactly(AcceptanceReason.CORRECTION_NOT_NAMED, AcceptanceReason.NOT_CORRECTABLE);
        assertThat(reasons(file.decide(new CorrectOnSpot(List.of()), "Fri 2026-09-18 10:20")))
                .containsExactly(AcceptanceReason.NOTHING_TO_CORRECT);
    }

    @Test
    void afterTheNoticeOrAcceptanceThereIsNoSpotAnyMore() {
        var complete = aCase().receivedAt("Fri 2026-09-18 10:12");
        assertThat(reasons(complete.decide(DATE_MENDED, "Fri 2026-09-18 10:20")))
                .containsExactly(AcceptanceReason.NOTHING_TO_CORRECT);
        var accepted = complete.and(new Act.Accept(), "Fri 2026-09-18 10:30");
        assertThat(reasons(accepted.decide(DATE_MENDED, "Fri 2026-09-18 10:40")))
                .containsExactly(CaseReason.NOT_POSSIBLE_NOW);
    }

    @Test
    void whatWasMendedBeforeTheReceiptIsRecordedWithIt() {
        var lines = List.of(
                new ChecklistLine(1, "申请书", MaterialForm.ORIGINAL, 1, 0, MaterialState.PRESENT, "签名漏签"),
                new ChecklistLine(2, "营业执照复印件", MaterialForm.COPY, 0, 1, MaterialState.PRESENT, ""));
        assertThat(Reception.mended(lines)).contains(new CorrectedOnSpot(List.of(new Correction(1, "签名漏签", ""))));
        assertThat(Reception.mended(lines.subList(1, 2))).isEmpty();
    }
}
