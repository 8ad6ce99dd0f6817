package onewindow.casework.rules;

import static onewindow.calendar.WeekdayDates.on;
import static onewindow.casework.rules.CaseSamples.aCase;
import static onewindow.casework.rules.CaseSamples.reasons;
import static org.assertj.core.api.Assertions.assertThat;

import onewindow.casework.Act;
import onewindow.casework.CaseReason;
import onewindow.casework.CaseState;
import onewindow.casework.ClosingAct;
import onewindow.casework.GrantedLicence;
import onewindow.casework.LicenceReason;
import onewindow.casework.PromiseAct;
import onewindow.casework.rules.CaseFact.CaseDecided;
import onewindow.casework.rules.CaseSamples.History;
import onewindow.casework.rules.RenewalFact.RenewalDeemed;
import onewindow.platform.Clause;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ms Lin asks to renew her food licence; the office decides before it ends, or the law has decided. */
@Clause("LIC-50")
class RenewalTest {
    private static History accepted(CaseSamples application) {
        return application.receivedAt("Mon 2026-09-21 09:00").and(new Act.Accept(), "Mon 2026-09-21 09:20");
    }

    @ParameterizedTest
    @CsvSource({
        "Mon 2026-09-21, Wed 2026-10-21, true",
        "Tue 2026-09-22, Wed 2026-10-21, false",
        "Thu 2026-10-22, Wed 2026-10-21, false"
    })
    void inTimeIsThirtyDaysBeforeTheLicenceEnds(String received, String validUntil, boolean inTime) {
        assertThat(Renewal.asked("JY1", on(validUntil), on(received), 30).inTime())
                .isEqualTo(inTime);
    }

    @Test
    void onTheLastDayTheOfficeStillDecidesAndMayDeny() {
        var facts = accepted(aCase().renewing("Thu 2026-09-24", true)).decide(ActSamples.DENY, "Thu 2026-09-24 17:00");
        assertThat(facts.orThrow()).hasOnlyElementsOfType(CaseDecided.class);
    }

    @Test
    void theDayAfterItIsRenewedByLawWhichIsWrittenDownWithTheDecision() {
        var late = accepted(aCase().renewing("Thu 2026-09-24", true));
        assertThat(reasons(late.decide(ActSamples.DENY, "Mon 2026-09-28 09:00")))
                .containsExactly(LicenceReason.RENEWAL_DEEMED);
        assertThat(late.decide(ActSamples.GRANT, "Mon 2026-09-28 09:00").orThrow())
                .first()
                .isEqualTo(new RenewalDeemed("JY14203990001", on("Thu 2026-09-24")));
    }

    @Test
    void whatTheLawRenewedIsNotEndedForAMaterialThatNeverCame() {
        var promised = aCase().missing(CaseSamples.LEASE)
                .renewing("Thu 2026-10-15", true)
                .receivedAt("Mon 2026-09-21 09:00")
                .and(ActSamples.PROMISE, "Mon 2026-09-21 09:20")
                .and(new PromiseAct.Chase("电话告知本人"), "Wed 2026-10-14 09:00");
        var end = new PromiseAct.End("逾期未交", "行政许可法第三十八条", "可以重新申请");
        assertThat(reasons(promised.decide(end, "Thu 2026-10-15 17:00"))).isEmpty();
        assertThat(reasons(promised.decide(end, "Fri 2026-10-16 09:00"))).containsExactly(LicenceReason.RENEWAL_DEEMED);
        assertThat(promised.decide(ActSamples.GRANT, "Fri 2026-10-16 09:00").orThrow())
                .first()
                .isInstanceOf(RenewalDeemed.class);
    }

    @Test
    void clocksThatStandStillKeepNoLicenceFromBeingRenewedByLaw() {
        var asked = accepted(aCase().renewing("Thu 2026-09-24", true)).and(ActSamples.ASK, "Tue 2026-09-22 09:00");
        var terminate = new ClosingAct.Terminate("场所证明未补交", "许可管理办法", "可申请行政复议");
        assertThat(reasons(asked.decide(ActSamples.GRANT, "Thu 2026-09-24 17:00")))
                .containsExactly(CaseReason.CLOCK_STOPPED);
        assertThat(reasons(asked.decide(terminate, "Mon 2026-09-28 09:00")))
                .containsExactly(LicenceReason.RENEWAL_DEEMED);
        assertThat(reasons(asked.decide(ActSamples.DENY, "Mon 2026-09-28 09:00")))
                .containsExactly(LicenceReason.RENEWAL_DEEMED);
        var granted = asked.then(ActSamples.GRANT, "Mon 2026-09-28 09:00");
        assertThat(granted.state()).isEqualTo(CaseState.DECIDED);
        assertThat(granted.stoppedAt()).isEmpty();
    }

    @Test
    void whoAskedLateOrWasNeverAcceptedHasNothingRenewedBySilence() {
        var late = accepted(aCase().renewing("Thu 2026-09-24", false));
        assertThat(reasons(late.decide(ActSamples.DENY, "Mon 2026-09-28 09:00")))
                .isEmpty();
        var received = aCase().missing(4).renewing("Tue 2026-09-22", true).receivedAt("Mon 2026-09-21 09:00");
        assertThat(RenewalRules.deemed(received.file(), CaseSamples.setting("Wed 2026-09-23 09:00")))
                .isEmpty();
    }

    @Test
    void aLicenceHasANumberAndADayToCome() {
        var bare = new Act.Decide(true, "符合条件", "", "", "", new GrantedLicence(" ", on("Tue 2026-09-22")));
        assertThat(reasons(accepted(aCase()).decide(bare, "Tue 2026-09-22 10:00")))
                .containsExactly(LicenceReason.LICENCE_NUMBER_MISSING, LicenceReason.LICENCE_DAY_WRONG);
        var sound = new Act.Decide(true, "符合条件", "", "", "", new GrantedLicence("JY1", on("Wed 2026-09-23")));
        assertThat(accepted(aCase())
                        .then(sound, "Tue 2026-09-22 10:00")
                        .decision()
                        .orElseThrow()
                        .licence())
                .isEqualTo(new GrantedLicence("JY1", on("Wed 2026-09-23")));
        assertThat(reasons(accepted(aCase().noLicence()).decide(sound, "Tue 2026-09-22 10:00")))
                .containsExactly(LicenceReason.LICENCE_OF_NO_LICENCE);
    }
}
