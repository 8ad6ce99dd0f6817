package onewindow.casework.rules;

import static onewindow.calendar.WeekdayDates.at;
import static onewindow.casework.rules.CaseSamples.LEASE;
import static onewindow.casework.rules.CaseSamples.SUN;
import static onewindow.casework.rules.CaseSamples.aCase;
import static onewindow.casework.rules.CaseSamples.reasons;
import static onewindow.casework.rules.CaseSamples.setting;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import onewindow.casework.AcceptanceReason;
import onewindow.casework.Act;
import onewindow.casework.CaseReason;
import onewindow.casework.CaseState;
import onewindow.casework.RefusalGround;
import onewindow.casework.rules.AcceptanceFact.CaseDeemedAccepted;
import onewindow.casework.rules.CaseFact.CaseDecided;
import onewindow.casework.rules.CaseFact.MaterialsSupplied;
import onewindow.platform.Clause;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the silence of the office means; Sun 20 Sep 2026 is a make-up working day, Fri 25 to Sun 27 Sep are holidays. */
@Clause("LIC-32.4")
class SilenceTest {
    @ParameterizedTest
    @CsvSource({
        "Fri 2026-09-18 10:12, Thu 2026-09-24 17:30",
        "Fri 2026-09-18 17:45, Mon 2026-09-28 17:30",
        "Sat 2026-09-19 11:00, Mon 2026-09-28 17:30",
        "Tue 2026-09-22 09:00, Wed 2026-09-30 17:30",
        "Wed 2026-09-23 16:00, Thu 2026-10-08 17:30"
    })
    void theTermEndsWithTheFifthWorkingDay(String received, String end) {
        var file = aCase().missing(LEASE).receivedAt(received).file();
        assertThat(Silence.endsAt(file, setting(received))).contains(at(end));
    }

    @ParameterizedTest
    @CsvSource({
        "Thu 2026-09-24 17:29, RECEIVED",
        "Thu 2026-09-24 17:30, RECEIVED",
        "Thu 2026-09-24 17:31, ACCEPTED",
        "Mon 2026-09-28 09:00, ACCEPTED"
    })
    void timeAloneAcceptsWithoutAnybodyActing(String moment, CaseState state) {
        var history = aCase().missing(LEASE).receivedAt("Fri 2026-09-18 10:12");
        assertThat(history.read(moment).state()).isEqualTo(state);
        assertThat(history.file().state()).isEqualTo(CaseState.RECEIVED);
    }

    @Test
    void itIsDatedBackToTheReceiptAndTheClocksRunFromThere() {
        var file = aCase().missing(LEASE).receivedAt("Fri 2026-09-18 10:12").read("Mon 2026-09-28 09:00");
        assertThat(file.acceptedAt()).contains(at("Fri 2026-09-18 10:12"));
        var clock = CaseClock.of(file, setting("Mon 2026-09-28 09:00").calendar(), at("Mon 2026-09-28 09:00"))
                .orElseThrow();
        // Seven working days after Fri 18 Sep: 20, 21, 22, 23, 24, 28, 29.
        assertThat(clock.promised().at()).isEqualTo(at("Tue 2026-09-29 17:30"));
    }

    @Test
    void whoeverActsNextWritesItDownBeforeHisOwnAct() {
        var history = aCase().missing(LEASE).receivedAt("Fri 2026-09-18 10:12");
        var deemed = new CaseDeemedAccepted("1003", at("Thu 2026-09-24 17:30"));
        assertThat(history.facts(new Act.Supply(List.of(LEASE)), "Mon 2026-09-28 09:00"))
                .containsExactly(deemed, new MaterialsSupplied(List.of(LEASE)));
        assertThat(history.facts(new Act.Accept(), "Mon 2026-09-28 09:00")).containsExactly(deemed);
        var denied = new Act.Decide(false, "经审查不符合条件", "缺少场所证明", "食品安全法第三十五条", "六十日内复议");
        assertThat(history.decide(denied, "Mon 2026-09-28 09:00", SUN).orThrow())
                .hasExactlyElementsOfTypes(CaseDeemedAccepted.class, CaseDecided.class);
    }

    @Test
    void writtenDownLaterItStillCountsFromTheReceipt() {
        var written = aCase().missing(LEASE)
                .receivedAt("Fri 2026-09-18 10:12")
                .and(new Act.Supply(List.of(LEASE)), "Mon 2026-10-12 09:00");
        assertThat(written.file().acceptedAt()).contains(at("Fri 2026-09-18 10:12"));
        assertThat(written.read("Mon 2026-10-12 09:01").acceptedAt()).contains(at("Fri 2026-09-18 10:12"));
    }

    @Test
    void nothingCanBeAskedForOrRefusedAfterIt() {
        var history = aCase().missing(LEASE).receivedAt("Fri 2026-09-18 10:12");
        var ask = new Act.AskForSupplement(List.of(new Act.Gap(LEASE, "未提交", "补交")));
        assertThat(reasons(history.decide(ask, "Mon 2026-09-28 09:00"))).containsExactly(CaseReason.NOTICE_TOO_LATE);
        var refuse = new Act.Refuse(RefusalGround.NOT_COMPETENT, "属市级权限", "食品安全法第六条", "六十日内复议", "市局");
        assertThat(reasons(history.decide(refuse, "Mon 2026-09-28 09:00")))
                .containsExactly(AcceptanceReason.DEEMED_ACCEPTED);
    }

    @Test
    @Clause("LIC-38")
    void nothingIsGrantedWhileMaterialsAreMissing() {
        var history = aCase().missing(LEASE).receivedAt("Fri 2026-09-18 10:12");
        var grant = new Act.Decide(true, "经审查符合条件", "", "", "");
        assertThat(reasons(history.decide(grant, "Mon 2026-09-28 09:00", SUN)))
                .containsExactly(AcceptanceReason.MATERIALS_OUTSTANDING);
    }

    @Test
    void whoWasAnsweredInTimeIsNotAcceptedBySilence() {
        var asked = aCase().missing(LEASE)
                .receivedAt("Fri 2026-09-18 10:12")
                .and(new Act.AskForSupplement(List.of(new Act.Gap(LEASE, "未提交", "补交"))), "Thu 2026-09-24 17:00");
        assertThat(asked.read("Mon 2026-09-28 09:00").state()).isEqualTo(CaseState.AWAITING_SUPPLEMENT);
    }

    @Test
    void anAcceptanceNoticeIsStillOwedUntilItWasGiven() {
        var owed = aCase().receivedAt("Fri 2026-09-18 10:12").read("Mon 2026-09-28 09:00");
        assertThat(owed.intake().isUnacknowledged()).isTrue();
        assertThat(Acceptance.whyNotAccept(owed)).isEmpty();
        var given = aCase().receivedAt("Fri 2026-09-18 10:12").and(new Act.Accept(), "Mon 2026-09-28 09:00");
        var all = new java.util.ArrayList<>(given.happened());
        all.add(new Happened(
                new CaseFact.PaperIssued("ACCEPTANCE_NOTICE", "SL-2026-1"),
                at("Mon 2026-09-28 09:00"),
                CaseSamples.CHEN));
        var acknowledged = CaseFile.of(all);
        assertThat(acknowledged.intake().isUnacknowledged()).isFalse();
        assertThat(Acceptance.whyNotAccept(acknowledged))
                .extracting("reason")
                .containsExactly(AcceptanceReason.DEEMED_ACCEPTED);
    }
}
