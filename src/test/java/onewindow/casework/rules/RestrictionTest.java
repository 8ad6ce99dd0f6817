package onewindow.casework.rules;

import static onewindow.calendar.WeekdayDates.on;
import static onewindow.casework.rules.CaseSamples.aCase;
import static onewindow.casework.rules.CaseSamples.reasons;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import onewindow.casework.Act;
import onewindow.casework.CaseState;
import onewindow.casework.RefusalGround;
import onewindow.casework.RestrictionAct;
import onewindow.casework.RestrictionGround;
import onewindow.casework.RestrictionReason;
import onewindow.casework.rules.CaseSamples.History;
import onewindow.platform.Clause;
import org.junit.jupiter.api.Test;

/** Mr Sun found a forged lease; Ms Lin may not ask for the food licence again for a year, and for three after fraud. */
@Clause({"LIC-78", "LIC-79"})
class RestrictionTest {
    private static final String NOON = "Wed 2026-09-23 12:00";
    private static final Act.Refuse FORGED =
            new Act.Refuse(RefusalGround.FALSE_MATERIALS, "租赁合同系伪造", "行政许可法第七十八条", "可以申请行政复议", "");

    private static RestrictionAct.Restrict fraud(String revocation, LocalDate revokedOn) {
        return new RestrictionAct.Restrict(RestrictionGround.FRAUD, "直接关系人身健康", "贿赂核查人员", revocation, revokedOn);
    }

    private static History refused() {
        return aCase().receivedAt("Mon 2026-09-21 09:00").and(FORGED, "Tue 2026-09-22 10:00", "1010");
    }

    private static History decided(Act decision) {
        return aCase().receivedAt("Mon 2026-09-21 09:00")
                .and(new Act.Accept(), "Mon 2026-09-21 09:20")
                .and(decision, "Tue 2026-09-22 10:00", "1010");
    }

    @Test
    void falseMaterialsBarForAYearFromTheRefusalNotFromTheWarning() {
        var bar = refused()
                .and(ActSamples.BAR, NOON, "1010")
                .file()
                .proceedings()
                .restricted()
                .orElseThrow();
        assertThat(bar.from()).isEqualTo(on("Tue 2026-09-22"));
        assertThat(bar.until()).isEqualTo(on("Wed 2027-09-22"));
    }

    @Test
    void whatWasDeniedForFalseMaterialsBarsFromTheDecision() {
        var bar = decided(ActSamples.DENY)
                .and(ActSamples.BAR, NOON, "1010")
                .file()
                .proceedings()
                .restricted();
        assertThat(bar.orElseThrow().until()).isEqualTo(on("Wed 2027-09-22"));
    }

    @Test
    void fraudBarsForThreeYearsFromTheRevocation() {
        var bar = decided(ActSamples.GRANT)
                .and(fraud("青市监撤〔2026〕3号", on("Wed 2026-09-23")), NOON, "1010")
                .file()
                .proceedings()
                .restricted()
                .orElseThrow();
        assertThat(bar.until()).isEqualTo(on("Sun 2029-09-23"));
    }

    @Test
    void fraudNeedsALicenceThatWasGrantedAndTakenBack() {
        assertThat(reasons(decided(ActSamples.DENY).decide(fraud("3号", on("Wed 2026-09-23")), NOON)))
                .containsExactly(RestrictionReason.NOT_GRANTED_BEFORE);
        assertThat(reasons(decided(ActSamples.GRANT).decide(fraud(" ", on("Mon 2026-09-21")), NOON)))
                .containsExactly(RestrictionReason.REVOCATION_MISSING, RestrictionReason.REVOCATION_DAY_WRONG);
        assertThat(reasons(decided(ActSamples.GRANT).decide(fraud("3号", on("Thu 2026-09-24")), NOON)))
                .containsExactly(RestrictionReason.REVOCATION_DAY_WRONG);
        assertThat(reasons(decided(ActSamples.GRANT).decide(fraud("3号", on("Tue 2026-09-22")), NOON)))
                .isEmpty();
    }

    @Test
    void nobodyIsBarredBeforeHeWasTurnedDownNorWithoutConcernAndEvidence() {
        var open = aCase().receivedAt("Mon 2026-09-21 09:00");
        assertThat(reasons(open.decide(ActSamples.BAR, NOON))).containsExactly(RestrictionReason.NOT_TURNED_DOWN);
        assertThat(reasons(decided(ActSamples.GRANT).decide(ActSamples.BAR, NOON)))
                .containsExactly(RestrictionReason.NOT_TURNED_DOWN);
        var bare = new RestrictionAct.Restrict(RestrictionGround.FALSE_MATERIALS, " ", "", "", LocalDate.EPOCH);
        assertThat(reasons(refused().decide(bare, NOON)))
                .containsExactly(RestrictionReason.CONCERN_MISSING, RestrictionReason.EVIDENCE_MISSING);
        var benefit = aCase().noLicence().receivedAt("Mon 2026-09-21 09:00").and(FORGED, "Tue 2026-09-22 10:00");
        assertThat(reasons(benefit.decide(ActSamples.BAR, NOON)))
                .containsExactly(RestrictionReason.NO_LICENCE_AT_STAKE);
    }

    @Test
    void itIsEnteredOnceAndEndsOnlyForAReason() {
        var barred = refused().and(ActSamples.BAR, NOON, "1010");
        assertThat(reasons(barred.decide(ActSamples.BAR, NOON))).containsExactly(RestrictionReason.RESTRICTED_ALREADY);
        assertThat(reasons(barred.decide(new RestrictionAct.End(" "), NOON)))
                .containsExactly(RestrictionReason.RESTRICTION_END_UNREASONED);
        var ended = barred.and(new RestrictionAct.End("复议撤销"), NOON, "1010");
        assertThat(ended.file().proceedings().restricted()).isEmpty();
        assertThat(reasons(ended.decide(new RestrictionAct.End("再次"), NOON)))
                .containsExactly(RestrictionReason.NOT_RESTRICTED);
    }

    @Test
    void whoIsBarredCanOnlyBeTurnedAway() {
        var barred = aCase().barred("Mon 2027-03-01").receivedAt("Mon 2026-09-21 09:00");
        assertThat(reasons(barred.decide(new Act.Accept(), NOON)))
                .containsExactly(RestrictionReason.BARRED_FROM_LICENCE);
        assertThat(reasons(barred.decide(ActSamples.ASK, NOON))).containsExactly(RestrictionReason.BARRED_FROM_LICENCE);
        var turnedAway = new Act.Refuse(RefusalGround.APPLICANT_BARRED, "限制申请期内", "行政许可法第七十八条", "可以申请行政复议", "");
        assertThat(barred.then(turnedAway, NOON).state()).isEqualTo(CaseState.NOT_ACCEPTED);
        var free = aCase().receivedAt("Mon 2026-09-21 09:00");
        assertThat(reasons(free.decide(turnedAway, NOON))).containsExactly(RestrictionReason.NOT_BARRED);
    }

    @Test
    void whomSilenceAcceptedThoughBarredIsGrantedNothing() {
        var silent = aCase().barred("Mon 2027-03-01").receivedAt("Fri 2026-09-18 10:12");
        assertThat(reasons(silent.decide(ActSamples.GRANT, "Mon 2026-09-28 09:00")))
                .containsExactly(RestrictionReason.BARRED_FROM_LICENCE);
        assertThat(reasons(silent.decide(ActSamples.DENY, "Mon 2026-09-28 09:00")))
                .isEmpty();
    }
}
