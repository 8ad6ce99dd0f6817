package onewindow.casework.rules;

import static onewindow.calendar.WeekdayDates.at;
import static onewindow.casework.rules.CaseSamples.CALENDAR;
import static onewindow.casework.rules.CaseSamples.aCase;
import static onewindow.casework.rules.CaseSamples.reasons;
import static org.assertj.core.api.Assertions.assertThat;

import onewindow.casework.Act;
import onewindow.casework.Card;
import onewindow.casework.CaseReason;
import onewindow.casework.ExtensionAct;
import onewindow.casework.ProcedureReason;
import onewindow.casework.rules.CaseSamples.History;
import onewindow.casework.rules.ExtensionFact.LimitExtended;
import onewindow.platform.Clause;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** More time by law: once, longer, in time, by another hand. The legal limit ends on Mon 26 Oct, with ten days more on Mon 9 Nov. */
class ExtensionTest {
    private static final ExtensionAct.Most TEN = new ExtensionAct.Most(10, false);
    private static final String QIN_LAN = "1007";

    private static History accepted() {
        return aCase().receivedAt("Mon 2026-09-21 09:00").and(new Act.Accept(), "Mon 2026-09-21 09:10");
    }

    private static ExtensionAct.Ask ask(int number) {
        return new ExtensionAct.Ask(number, "涉及跨区域协查，回函未到", TEN);
    }

    private static History asked() {
        return accepted().and(ask(10), "Tue 2026-10-20 10:00");
    }

    @Test
    @Clause("LIC-42")
    void theHeadAddsTenDaysToTheLegalLimitAndNothingToThePromise() {
        var facts = asked().decide(new ExtensionAct.Approve(), "Thu 2026-10-22 15:00", QIN_LAN)
                .orThrow();
        assertThat(facts)
                .containsExactly(
                        new LimitExtended(10, "涉及跨区域协查，回函未到", at("Mon 2026-10-26 17:30"), at("Mon 2026-11-09 17:30")));
        var file = asked().and(new ExtensionAct.Approve(), "Thu 2026-10-22 15:00", QIN_LAN)
                .file();
        var clock = CaseClock.of(file, CALENDAR, at("Tue 2026-10-27 09:00")).orElseThrow();
        assertThat(clock.legal().at()).isEqualTo(at("Mon 2026-11-09 17:30"));
        assertThat(clock.promised().at()).isEqualTo(at("Thu 2026-10-08 17:30"));
        assertThat(clock.legalCard(at("Tue 2026-10-27 09:00"), CALENDAR, 2)).isEqualTo(Card.NONE);
        assertThat(clock.promisedCard(at("Tue 2026-10-27 09:00"), CALENDAR, 2)).isEqualTo(Card.YELLOW);
    }

    @Test
    @Clause("LIC-42")
    void anExtensionHappensOnce() {
        assertThat(reasons(asked().decide(ask(5), "Wed 2026-10-21 09:00")))
                .containsExactly(ProcedureReason.EXTENSION_ASKED_ALREADY);
        var extended = asked().and(new ExtensionAct.Approve(), "Thu 2026-10-22 15:00", QIN_LAN);
        assertThat(reasons(extended.decide(ask(5), "Mon 2026-11-02 09:00")))
                .containsExactly(ProcedureReason.EXTENDED_ALREADY);
        assertThat(reasons(extended.decide(new ExtensionAct.Approve(), "Mon 2026-11-02 09:00", QIN_LAN)))
                .containsExactly(ProcedureReason.EXTENSION_NOT_ASKED);
    }

    @ParameterizedTest
    @ValueSource(ints = {-3, 0, 11})
    @Clause("LIC-42")
    void itNeverShortensNorGoesBeyondTheLaw(int number) {
        assertThat(reasons(accepted().decide(ask(number), "Tue 2026-10-20 10:00")))
                .containsExactly(ProcedureReason.EXTENSION_OUT_OF_RANGE);
    }

    @Test
    @Clause("LIC-42")
    void afterTheLimitItIsNeitherAskedForNorApproved() {
        assertThat(reasons(accepted().decide(ask(10), "Mon 2026-10-26 17:31")))
                .containsExactly(ProcedureReason.LIMIT_OVER);
        assertThat(reasons(asked().decide(new ExtensionAct.Approve(), "Mon 2026-10-26 17:31", QIN_LAN)))
                .containsExactly(ProcedureReason.LIMIT_OVER);
        assertThat(asked().decide(new ExtensionAct.Approve(), "Mon 2026-10-26 17:30", QIN_LAN)
                        .orThrow())
                .hasSize(1);
    }

    @Test
    @Clause("LIC-42")
    void whoAskedDoesNotApproveAndADenialHasItsReason() {
        assertThat(reasons(asked().decide(new ExtensionAct.Approve(), "Thu 2026-10-22 15:00")))
                .containsExactly(ProcedureReason.EXTENSION_NOT_BY_ASKER);
        assertThat(reasons(asked().decide(new ExtensionAct.Deny(" "), "Thu 2026-10-22 15:00", QIN_LAN)))
                .containsExactly(ProcedureReason.EXTENSION_REASON_MISSING);
        var denied = asked().and(new ExtensionAct.Deny("材料已足以决定"), "Thu 2026-10-22 15:00", QIN_LAN);
        assertThat(denied.file().proceedings().extensions().extended()).isEmpty();
        assertThat(denied.decide(ask(5), "Fri 2026-10-23 09:00").orThrow()).hasSize(1);
    }

    @Test
    @Clause("LIC-42")
    void aSpecialLimitWithoutExtensionHasNoneAndAReasonIsNeeded() {
        var none = new ExtensionAct.Ask(3, "", new ExtensionAct.Most(0, false));
        assertThat(reasons(accepted().decide(none, "Tue 2026-10-20 10:00")))
                .containsExactly(ProcedureReason.EXTENSION_NOT_FORESEEN, ProcedureReason.EXTENSION_REASON_MISSING);
        assertThat(reasons(aCase().receivedAt("Mon 2026-09-21 09:00").decide(none, "Mon 2026-09-21 10:00")))
                .containsExactly(CaseReason.NOT_POSSIBLE_NOW);
    }
}
