package onewindow.queue.rules;

import java.time.Instant;
import onewindow.catalogue.ItemCode;
import onewindow.people.UnitNo;
import onewindow.platform.OfficerNo;
import onewindow.platform.WindowNo;
import onewindow.queue.PassCause;
import onewindow.queue.Ticket;
import onewindow.queue.TicketFact;
import onewindow.queue.TicketFact.CaseOpened;
import onewindow.queue.TicketFact.ServingBegun;
import onewindow.queue.TicketFact.ServingEnded;
import onewindow.queue.TicketFact.TicketCalled;
import onewindow.queue.TicketFact.TicketCalledAgain;
import onewindow.queue.TicketFact.TicketDrawn;
import onewindow.queue.TicketFact.TicketPassed;
import onewindow.queue.TicketNo;
import onewindow.queue.TicketState;
import org.jspecify.annotations.Nullable;

/** A ticket is what its facts made of it, one after the other. */
public final class TicketFold {
    private TicketFold() {}

    public static Ticket drawn(TicketNo no, TicketDrawn fact, Instant at, OfficerNo by) {
        var item = fact.item() == null ? null : new ItemCode(fact.item());
        return new Ticket(
                no,
                new UnitNo(fact.unit()),
                item,
                TicketState.WAITING,
                new Ticket.Drawn(at, by),
                null,
                null,
                null,
                null);
    }

    public static Ticket after(Ticket ticket, TicketFact fact, Instant at, OfficerNo by) {
        var call = ticket.call();
        return switch (fact) {
            case TicketDrawn drawn -> throw new IllegalStateException("a ticket is drawn once");
            case TicketCalled called ->
                moved(
                        ticket,
                        TicketState.CALLED,
                        new Ticket.Call(by, new WindowNo(called.window()), at, at, 1),
                        null,
                        null,
                        null);
            case TicketCalledAgain again -> moved(ticket, ticket.state(), again(ticket, at), null, null, null);
            case ServingBegun begun -> moved(ticket, TicketState.SERVING, call, at, null, null);
            case CaseOpened opened -> ticket;
            case TicketPassed passed -> moved(ticket, TicketState.PASSED, call, null, at, passed.cause());
            case ServingEnded ended -> moved(ticket, TicketState.SERVED, call, ticket.servingAt(), at, null);
        };
    }

    private static Ticket.Call again(Ticket ticket, Instant at) {
        var call = ticket.call();
        if (call == null) throw new IllegalStateException("called again before it was called");
        return new Ticket.Call(call.by(), call.window(), call.at(), at, call.times() + 1);
    }

    private static Ticket moved(
            Ticket ticket,
            TicketState state,
            Ticket.@Nullable Call call,
            @Nullable Instant servingAt,
            @Nullable Instant endedAt,
            @Nullable PassCause passed) {
        return new Ticket(
                ticket.no(), ticket.unit(), ticket.item(), state, ticket.drawn(), call, servingAt, endedAt, passed);
    }
}
