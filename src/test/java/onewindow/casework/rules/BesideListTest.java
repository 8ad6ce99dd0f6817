package onewindow.casework.rules;

import static onewindow.casework.rules.CaseSamples.LEASE;
import static onewindow.casework.rules.CaseSamples.aCase;
import static onewindow.casework.rules.CaseSamples.reasons;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import onewindow.casework.AcceptanceReason;
import onewindow.casework.Act;
import onewindow.casework.CaseState;
import onewindow.casework.rules.AcceptanceFact.ListExtended;
import onewindow.casework.rules.CaseFact.SupplementAsked;
import onewindow.platform.Clause;
import org.junit.jupiter.api.Test;

/** Materials that the published list does not hold. */
@Clause({"A6.1", "LIC-31"})
class BesideListTest {
    private static final Act.Gap LEASE_IS_MISSING = new Act.Gap(LEASE, "未提交", "补交");
    private static final Act.Extra CONSENT = new Act.Extra("利害关系人同意书", "民法典第二百七十九条", "提交书面同意");

    private static Act.AskForSupplement ask(Act.Extra... extras) {
        return new Act.AskForSupplement(List.of(LEASE_IS_MISSING), List.of(extras));
    }

    @Test
    void withoutALegalBasisItIsRefusedByName() {
        var file = aCase().missing(LEASE).receivedAt("Fri 2026-09-18 10:12");
        var baseless = new Act.Extra("无犯罪记录证明", " ", "开具证明");
        var nameless = new Act.Extra("", "民法典", "");
        var listed = new Act.Extra("营业执照复印件", "市场主体登记管理条例", "");
        assertThat(reasons(file.decide(ask(baseless, nameless, listed), "Fri 2026-09-18 10:30")))
                .containsExactly(
                        AcceptanceReason.EXTRA_WITHOUT_BASIS,
                        AcceptanceReason.EXTRA_NOT_NAMED,
                        AcceptanceReason.EXTRA_IS_LISTED);
    }

    @Test
    void withABasisItComesIntoTheListOfThisCaseAndIsAskedForWithTheRest() {
        var file = aCase().missing(LEASE).receivedAt("Fri 2026-09-18 10:12");
        var facts = file.facts(ask(CONSENT), "Fri 2026-09-18 10:30");
        assertThat(facts).first().isEqualTo(new ListExtended(6, "利害关系人同意书", "民法典第二百七十九条"));
        assertThat(((SupplementAsked) facts.getLast()).gaps())
                .containsExactly(LEASE_IS_MISSING, new Act.Gap(6, "", "提交书面同意"));
        var asked = file.then(ask(CONSENT), "Fri 2026-09-18 10:30");
        assertThat(asked.intake().extended()).isEqualTo(1);
        assertThat(asked.intake().basisOf(6)).contains("民法典第二百七十九条");
    }

    @Test
    @Clause("LIC-32.5")
    void theCaseIsAcceptedWhenItHasComeToo() {
        var asked = aCase().missing(LEASE)
                .receivedAt("Fri 2026-09-18 10:12")
                .and(ask(CONSENT), "Fri 2026-09-18 10:30")
                .and(new Act.Supply(List.of(LEASE)), "Mon 2026-09-21 09:00");
        assertThat(asked.file().state()).isEqualTo(CaseState.AWAITING_SUPPLEMENT);
        assertThat(asked.then(new Act.Supply(List.of(6)), "Mon 2026-09-21 10:00")
                        .state())
                .isEqualTo(CaseState.ACCEPTED);
    }
}
