package onewindow.casework.rules;

import static onewindow.casework.rules.CaseSamples.LEASE;
import static onewindow.casework.rules.CaseSamples.SUN;
import static onewindow.casework.rules.CaseSamples.aCase;
import static onewindow.casework.rules.CaseSamples.reasons;
import static onewindow.casework.rules.CaseSamples.setting;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import onewindow.calendar.WeekdayDates;
import onewindow.casework.AcceptanceReason;
import onewindow.casework.Act;
import onewindow.casework.CaseReason;
import onewindow.casework.CaseState;
import onewindow.casework.PromiseAct;
import onewindow.casework.rules.CaseFact.CaseAccepted;
import onewindow.casework.rules.CaseFact.CaseDecided;
import onewindow.casework.rules.CaseSamples.History;
import onewindow.casework.rules.PromiseFact.MaterialsPromised;
import onewindow.casework.rules.PromiseFact.PromiseBroken;
import onewindow.platform.Clause;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Acceptance with secondary materials to follow; the food licence is promised within seven working days. */
@Clause("LIC-32.4")
class PromiseTest {
    private static final List<Integer> LEASE_MAY_FOLLOW = List.of(LEASE);

    private static PromiseAct.Accept promise(String until) {
        return new PromiseAct.Accept(List.of(LEASE), LocalDate.parse(until), "林晓雨", LEASE_MAY_FOLLOW);
    }

    private static History promised() {
        return aCase().missing(LEASE)
                .receivedAt("Mon 2026-09-21 09:00")
                .and(promise("2026-09-24"), "Mon 2026-09-21 09:20");
    }

    @Test
    void theCaseIsAcceptedAndTheClocksStart() {
        var file = aCase().missing(LEASE).receivedAt("Mon 2026-09-21 09:00");
        assertThat(file.facts(promise("2026-09-24"), "Mon 2026-09-21 09:20"))
                .containsExactly(
                        new MaterialsPromised(List.of(LEASE), LocalDate.of(2026, 9, 24)),
                        new CaseAccepted("1003", false));
    }

    @Test
    void theLastDayLiesTwoWorkingDaysBeforeOurOwnPromise() {
        var file = aCase().missing(LEASE).receivedAt("Mon 2026-09-21 09:00").file();
        // Accepted on Mon 21 Sep the promise ends on Thu 8 Oct; two working days before it is Tue 29 Sep.
        assertThat(Promise.lastDay(file, setting("Mon 2026-09-21 09:20"))).isEqualTo(WeekdayDates.on("Tue 2026-09-29"));
    }

    @ParameterizedTest
    @CsvSource({"2026-09-21, false", "2026-09-22, true", "2026-09-29, true", "2026-09-30, false", "1970-01-01, false"})
    void onlyADayAfterTodayAndNotAfterTheLastMayBePromised(String day, boolean may) {
        var file = aCase().missing(LEASE).receivedAt("Mon 2026-09-21 09:00");
        assertThat(reasons(file.decide(promise(day), "Mon 2026-09-21 09:20")))
                .isEqualTo(may ? List.of() : List.of(AcceptanceReason.PROMISE_DAY_WRONG));
    }

    @Test
    @Clause("A3.3")
    void mainMaterialsAreNotDeferredNorIsAnythingLeftOut() {
        var two = aCase().missing(LEASE).missing(2).receivedAt("Mon 2026-09-21 09:00");
        assertThat(reasons(two.decide(promise("2026-09-24"), "Mon 2026-09-21 09:20")))
                .containsExactly(AcceptanceReason.NOT_DEFERRABLE);
        var half = new PromiseAct.Accept(List.of(LEASE), LocalDate.of(2026, 9, 24), "林晓雨", List.of(2, LEASE));
        assertThat(reasons(two.decide(half, "Mon 2026-09-21 09:20"))).containsExactly(CaseReason.MATERIALS_MISSING);
    }

    @Test
    void somebodySigns() {
        var file = aCase().missing(LEASE).receivedAt("Mon 2026-09-21 09:00");
        var unsigned = new PromiseAct.Accept(List.of(LEASE), LocalDate.of(2026, 9, 24), " ", LEASE_MAY_FOLLOW);
        assertThat(reasons(file.decide(unsigned, "Mon 2026-09-21 09:20")))
                .containsExactly(AcceptanceReason.PROMISE_NOT_SIGNED);
    }

    @Test
    void nothingIsGrantedBeforeThePromiseIsKept() {
        var grant = new Act.Decide(true, "经审查符合条件", "", "", "");
        assertThat(reasons(promised().decide(grant, "Tue 2026-09-22 09:00", SUN)))
                .containsExactly(AcceptanceReason.PROMISE_OUTSTANDING);
        var kept = promised().and(new Act.Supply(List.of(LEASE)), "Wed 2026-09-23 09:00");
        assertThat(kept.decide(grant, "Wed 2026-09-23 10:00", SUN).orThrow())
                .hasExactlyElementsOfTypes(CaseDecided.class);
    }

    @Test
    @Clause("A3.3")
    void whatWasPromisedNeedNotBeAskedForInTheNotice() {
        var ask = new Act.AskForSupplement(List.of(new Act.Gap(3, "布局图缺比例尺", "补标比例尺")));
        assertThat(promised().then(ask, "Tue 2026-09-22 09:00").state()).isEqualTo(CaseState.PAUSED);
    }

    @Test
    @Clause({"LIC-38", "A3.7"})
    void aBrokenPromiseEndsTheCaseAfterItsDayAndAReminder() {
        var end = new PromiseAct.End("承诺的租赁合同未在期限内补交", "行政许可法第三十八条", "六十日内复议，六个月内诉讼");
        assertThat(reasons(promised().decide(end, "Thu 2026-09-24 17:00", SUN)))
                .containsExactly(AcceptanceReason.PROMISE_NOT_YET_DUE);
        assertThat(reasons(promised().decide(end, "Mon 2026-09-28 09:00", SUN)))
                .containsExactly(AcceptanceReason.NOT_CHASED_YET);
        var chased = promised().and(new PromiseAct.Chase("9月28日电话提醒本人"), "Mon 2026-09-28 09:10");
        assertThat(chased.decide(end, "Mon 2026-09-28 15:00", SUN).orThrow())
                .hasExactlyElementsOfTypes(PromiseBroken.class, CaseDecided.class);
        var bare = new PromiseAct.End("", "", "");
        assertThat(reasons(chased.decide(bare, "Mon 2026-09-28 15:00", SUN)))
                .containsExactly(
                        CaseReason.REFUSAL_REASON_MISSING,
                        CaseReason.REFUSAL_BASIS_MISSING,
                        CaseReason.REFUSAL_REMEDY_MISSING);
    }

    @Test
    void aReminderSaysHowAndOnlyWhileSomethingIsToCome() {
        assertThat(reasons(promised().decide(new PromiseAct.Chase(""), "Tue 2026-09-22 09:00")))
                .containsExactly(AcceptanceReason.CHASE_NOT_NAMED);
        var kept = promised().and(new Act.Supply(List.of(LEASE)), "Wed 2026-09-23 09:00");
        assertThat(reasons(kept.decide(new PromiseAct.Chase("电话"), "Wed 2026-09-23 10:00")))
                .containsExactly(AcceptanceReason.PROMISE_KEPT);
        var plain = aCase().receivedAt("Mon 2026-09-21 09:00");
        assertThat(reasons(plain.decide(new PromiseAct.Chase("电话"), "Wed 2026-09-23 10:00")))
                .containsExactly(AcceptanceReason.NO_PROMISE);
    }
}
