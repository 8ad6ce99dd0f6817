package onewindow.queue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import onewindow.platform.Clause;
import onewindow.platform.OfficerNo;
import onewindow.platform.Outcome;
import onewindow.platform.WindowNo;
import onewindow.queue.TicketFact.CaseOpened;
import onewindow.queue.TicketFact.ServingBegun;
import onewindow.queue.TicketFact.ServingEnded;
import onewindow.queue.TicketFact.TicketCalled;
import onewindow.queue.TicketFact.TicketCalledAgain;
import onewindow.queue.TicketFact.TicketDrawn;
import onewindow.queue.TicketFact.TicketPassed;
import onewindow.queue.rules.TicketFold;
import onewindow.queue.rules.TicketRules;
import org.junit.jupiter.api.Test;

/** Ms Chen has one ticket before her; Mr Zhou has nothing to do with it. Monday, 21 September 2026, from 9:00. */
@Clause("A3.2")
class TicketRulesTest {
    private static final Instant NINE = Instant.parse("2026-09-21T01:00:00Z");
    private static final OfficerNo CHEN = new OfficerNo("1003");
    private static final OfficerNo ZHOU = new OfficerNo("1004");
    private static final TicketNo NO = new TicketNo("20260921A012");

    /** What became of it, one fact every five minutes. */
    private static Ticket after(TicketFact... facts) {
        var ticket = TicketFold.drawn(NO, new TicketDrawn("SCJG", "QS-SCJG-006"), NINE, CHEN);
        int minute = 0;
        for (var fact : facts) {
            minute += 5;
            ticket = TicketFold.after(ticket, fact, NINE.plus(Duration.ofMinutes(minute)), CHEN);
        }
        return ticket;
    }

    private static Ticket called() {
        return after(new TicketCalled("3"));
    }

    private static Ticket serving() {
        return after(new TicketCalled("3"), new ServingBegun());
    }

    private static void refused(Outcome<List<TicketFact>> outcome, QueueReason why) {
        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
        var refusals = ((Outcome.Refused<List<TicketFact>>) outcome).refusals();
        assertThat(refusals).extracting(refusal -> refusal.reason()).containsExactly(why);
    }

    @Test
    void theNumberIsSpokenWithoutItsDay() {
        assertThat(NO.spoken()).isEqualTo("A012");
        assertThat(TicketNo.of(LocalDate.of(2026, 9, 21), "AB", 7).value()).isEqualTo("20260921AB007");
        assertThat(TicketNo.typed(" 20260921a012 ")).contains(NO);
        assertThat(TicketNo.typed("A012")).isEmpty();
    }

    @Test
    void itWaitsUntilItIsCalledAndIsServedUntilItLeaves() {
        var ended = after(
                new TicketCalled("3"),
                new TicketCalledAgain(),
                new ServingBegun(),
                new CaseOpened("QS1"),
                new ServingEnded());
        assertThat(ended.state()).isEqualTo(TicketState.SERVED);
        assertThat(ended.call())
                .isEqualTo(new Ticket.Call(CHEN, new WindowNo("3"), NINE.plusSeconds(300), NINE.plusSeconds(600), 2));
        assertThat(ended.waited(NINE)).isEqualTo(Duration.ofMinutes(5));
        assertThat(ended.served(NINE)).isEqualTo(Duration.ofMinutes(10));
        assertThat(after().waited(NINE.plusSeconds(60))).isEqualTo(Duration.ofMinutes(1));
        assertThat(after().served(NINE)).isNull();
        assertThat(serving().served(NINE.plusSeconds(900))).isEqualTo(Duration.ofMinutes(5));
    }

    @Test
    void whoWasCalledIsServedOrPassedBeforeTheNext() {
        assertThat(TicketRules.whyNotNext(Optional.empty())).isEmpty();
        assertThat(TicketRules.whyNotNext(Optional.of(serving()))).isEmpty();
        assertThat(TicketRules.whyNotNext(Optional.of(called())))
                .extracting(refusal -> refusal.reason())
                .containsExactly(QueueReason.TICKET_IN_HAND);
    }

    @Test
    void onlyWhoeverHasItInHandActs() {
        refused(TicketRules.callAgain(called(), ZHOU), QueueReason.TICKET_NOT_IN_HAND);
        refused(TicketRules.beginServing(after(), CHEN), QueueReason.TICKET_NOT_IN_HAND);
        refused(TicketRules.openCase(serving(), "QS1", ZHOU), QueueReason.TICKET_NOT_IN_HAND);
        refused(TicketRules.pass(called(), PassCause.LEFT, ZHOU), QueueReason.TICKET_NOT_IN_HAND);
        refused(TicketRules.end(serving(), ZHOU), QueueReason.TICKET_NOT_IN_HAND);
        var ended = after(new TicketCalled("3"), new ServingBegun(), new ServingEnded());
        refused(TicketRules.end(ended, CHEN), QueueReason.TICKET_NOT_IN_HAND);
    }

    @Test
    void whatIsServedIsNoLongerCalledAndWhatIsCalledIsNotEnded() {
        refused(TicketRules.callAgain(serving(), CHEN), QueueReason.SERVED_ALREADY);
        refused(TicketRules.beginServing(serving(), CHEN), QueueReason.SERVED_ALREADY);
        refused(TicketRules.pass(serving(), PassCause.LEFT, CHEN), QueueReason.SERVED_ALREADY);
        refused(TicketRules.end(called(), CHEN), QueueReason.NOT_SERVED_YET);
        assertThat(TicketRules.callAgain(called(), CHEN).orThrow()).containsExactly(new TicketCalledAgain());
        assertThat(TicketRules.beginServing(called(), CHEN).orThrow()).containsExactly(new ServingBegun());
        assertThat(TicketRules.pass(called(), PassCause.LEFT, CHEN).orThrow())
                .containsExactly(new TicketPassed(PassCause.LEFT));
        assertThat(TicketRules.end(serving(), CHEN).orThrow()).containsExactly(new ServingEnded());
        var passed = after(new TicketCalled("3"), new TicketPassed(PassCause.NOT_PRESENT));
        assertThat(passed.state()).isEqualTo(TicketState.PASSED);
        assertThat(passed.passed()).isEqualTo(PassCause.NOT_PRESENT);
        assertThat(passed.endedAt()).isEqualTo(NINE.plusSeconds(600));
    }

    @Test
    void aCaseOpenedForWhoWasOnlyCalledBeginsTheServing() {
        assertThat(TicketRules.openCase(called(), "QS1", CHEN).orThrow())
                .containsExactly(new ServingBegun(), new CaseOpened("QS1"));
        assertThat(TicketRules.openCase(serving(), "QS1", CHEN).orThrow()).containsExactly(new CaseOpened("QS1"));
    }
}
