package onewindow.queue.rules;

import static onewindow.queue.QueueReason.NOT_SERVED_YET;
import static onewindow.queue.QueueReason.SERVED_ALREADY;
import static onewindow.queue.QueueReason.TICKET_IN_HAND;
import static onewindow.queue.QueueReason.TICKET_NOT_IN_HAND;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import onewindow.platform.Clause;
import onewindow.platform.OfficerNo;
import onewindow.platform.Outcome;
import onewindow.platform.Refusal;
import onewindow.queue.PassCause;
import onewindow.queue.Ticket;
import onewindow.queue.TicketFact;
import onewindow.queue.TicketFact.CaseOpened;
import onewindow.queue.TicketFact.ServingBegun;
import onewindow.queue.TicketFact.ServingEnded;
import onewindow.queue.TicketFact.TicketCalledAgain;
import onewindow.queue.TicketFact.TicketPassed;
import onewindow.queue.TicketState;

/** One officer has one ticket before him; who has it may call again, serve, open cases for it, pass it over or end it. */
@Clause("A3.2")
public final class TicketRules {
    private TicketRules() {}

    /** Whoever was called and did not come yet is not left standing: he is served or passed over before the next is called. */
    public static List<Refusal> whyNotNext(Optional<Ticket> inHand) {
        return inHand
                .filter(ticket -> ticket.state() == TicketState.CALLED)
                .map(ticket -> Refusal.of(TICKET_IN_HAND, ticket.no().spoken()))
                .stream()
                .toList();
    }

    public static Outcome<List<TicketFact>> callAgain(Ticket ticket, OfficerNo by) {
        return inHand(ticket, by)
                .then(own -> own.state() == TicketState.CALLED
                        ? Outcome.done(List.of(new TicketCalledAgain()))
                        : Outcome.refused(SERVED_ALREADY, own.no().spoken()));
    }

    public static Outcome<List<TicketFact>> beginServing(Ticket ticket, OfficerNo by) {
        return inHand(ticket, by)
                .then(own -> own.state() == TicketState.CALLED
                        ? Outcome.done(List.of(new ServingBegun()))
                        : Outcome.refused(SERVED_ALREADY, own.no().spoken()));
    }

    /** A case for the holder of a ticket: he stands at the window, so that his serving has begun if nobody said so yet. */
    public static Outcome<List<TicketFact>> openCase(Ticket ticket, String caseNumber, OfficerNo by) {
        return inHand(ticket, by).map(own -> {
            var facts = new ArrayList<TicketFact>();
            if (own.state() == TicketState.CALLED) facts.add(new ServingBegun());
            facts.add(new CaseOpened(caseNumber));
            return facts;
        });
    }

    public static Outcome<List<TicketFact>> pass(Ticket ticket, PassCause cause, OfficerNo by) {
        return inHand(ticket, by)
                .then(own -> own.state() == TicketState.CALLED
                        ? Outcome.done(List.of(new TicketPassed(cause)))
                        : Outcome.refused(SERVED_ALREADY, own.no().spoken()));
    }

    public static Outcome<List<TicketFact>> end(Ticket ticket, OfficerNo by) {
        return inHand(ticket, by)
                .then(own -> own.state() == TicketState.SERVING
                        ? Outcome.done(List.of(new ServingEnded()))
                        : Outcome.refused(NOT_SERVED_YET, own.no().spoken()));
    }

    private static Outcome<Ticket> inHand(Ticket ticket, OfficerNo by) {
        return ticket.isInHandOf(by)
                ? Outcome.done(ticket)
                : Outcome.refused(TICKET_NOT_IN_HAND, ticket.no().spoken());
    }
}
