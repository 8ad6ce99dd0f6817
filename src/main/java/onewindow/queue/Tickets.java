package onewindow.queue;

import static onewindow.people.Permission.CALL_TICKETS;
import static onewindow.people.Permission.SEE_QUEUE;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import onewindow.ledger.Ledger;
import onewindow.people.Officer;
import onewindow.people.People;
import onewindow.platform.CentreId;
import onewindow.platform.ChinaTime;
import onewindow.platform.Clause;
import onewindow.platform.NotThere;
import onewindow.queue.TicketFact.TicketDrawn;
import onewindow.queue.rules.TicketFold;
import onewindow.queue.store.HallStore;
import onewindow.queue.store.TicketStore;
import org.springframework.stereotype.Service;

/** The door for whoever asks about tickets: one of them, what an officer has before him, the hall, the list of a day. */
@Service
@Clause("A3.2")
public class Tickets {
    public static final int PAGE_SIZE = 50;

    private final TicketStore store;
    private final HallStore hall;
    private final People people;
    private final Ledger ledger;
    private final Clock clock;

    Tickets(TicketStore store, HallStore hall, People people, Ledger ledger, Clock clock) {
        this.store = store;
        this.hall = hall;
        this.people = people;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** A ticket of the centre; {@link NotThere} when it has none of that number. */
    public Ticket find(CentreId centre, TicketNo no) {
        return store.find(centre, no).orElseThrow(NotThere::new);
    }

    /** How many of its line wait before it. */
    public int ahead(CentreId centre, TicketNo no) {
        return store.ahead(centre, no);
    }

    /** What an officer has before him, and how many wait for his window. */
    public Hand handOf(Officer officer) {
        if (!officer.may(CALL_TICKETS)) return Hand.EMPTY;
        var centre = officer.centre();
        var ticket = store.inHandOf(centre, officer.no()).orElse(null);
        var today = ChinaTime.dateOf(clock.instant());
        return Optional.ofNullable(officer.window())
                .flatMap(no -> people.window(centre, no))
                .map(window -> new Hand(ticket, hall.waiting(centre, today, window.unit()), true))
                .orElse(new Hand(ticket, 0, false));
    }

    /** The ticket whose holder a case was received for. */
    public Optional<Ticket> ofCase(CentreId centre, String caseNumber) {
        return store.ofCase(centre, caseNumber);
    }

    /** The numbers of the cases received for its holder. */
    public List<String> casesOf(CentreId centre, TicketNo no) {
        return store.casesOf(centre, no);
    }

    /** The lines of a day, and what every window has before it. */
    public List<WaitingLine> lines(CentreId centre, LocalDate day) {
        return hall.lines(centre, day);
    }

    public List<Ticket> inHand(CentreId centre) {
        return hall.inHand(centre);
    }

    /** One page of a day in the order of drawing, the first being 1. */
    public List<Ticket> page(Officer by, TicketQuery query, int page) {
        by.require(SEE_QUEUE);
        return store.page(by.centre(), query, page, PAGE_SIZE);
    }

    public long count(Officer by, TicketQuery query) {
        by.require(SEE_QUEUE);
        return store.count(by.centre(), query);
    }

    /** All of them, one after the other, for a file. */
    public void each(Officer by, TicketQuery query, Consumer<Ticket> taker) {
        by.require(SEE_QUEUE);
        store.each(by.centre(), query, taker);
    }

    /** What the facts of a ticket say; its row must say the same. */
    public Ticket folded(CentreId centre, TicketNo no) {
        var entries = ledger.history(Queue.streamOf(centre, no)).entries();
        if (entries.isEmpty()) throw new NotThere();
        var first = entries.getFirst();
        if (!(Queue.FACTS.read(first) instanceof TicketDrawn drawn)) throw new IllegalStateException(no.value());
        var ticket = TicketFold.drawn(
                no, drawn, first.happenedAt(), first.signature().officer());
        for (var entry : new ArrayList<>(entries).subList(1, entries.size()))
            ticket = TicketFold.after(
                    ticket,
                    Queue.FACTS.read(entry),
                    entry.happenedAt(),
                    entry.signature().officer());
        return ticket;
    }
}
