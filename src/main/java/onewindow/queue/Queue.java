package onewindow.queue;

import static onewindow.people.Permission.CALL_TICKETS;
import static onewindow.people.Permission.DRAW_TICKETS;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import onewindow.catalogue.Catalogue;
import onewindow.catalogue.ItemCode;
import onewindow.ledger.FactCodec;
import onewindow.ledger.History;
import onewindow.ledger.Ledger;
import onewindow.ledger.LedgerReason;
import onewindow.ledger.Signature;
import onewindow.ledger.Stream;
import onewindow.people.Officer;
import onewindow.people.People;
import onewindow.people.ServiceWindow;
import onewindow.people.UnitNo;
import onewindow.platform.ActRefused;
import onewindow.platform.CentreId;
import onewindow.platform.ChinaTime;
import onewindow.platform.Clause;
import onewindow.platform.NotThere;
import onewindow.platform.Outcome;
import onewindow.platform.Refusal;
import onewindow.platform.SubmissionId;
import onewindow.queue.TicketFact.TicketCalled;
import onewindow.queue.TicketFact.TicketDrawn;
import onewindow.queue.rules.TicketFold;
import onewindow.queue.rules.TicketRules;
import onewindow.queue.store.TicketStore;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;

/**
 * The door to the queue (排队叫号): a number is drawn, called by one window alone, served or passed over. Each act is one transaction,
 * its fact in the stream of the ticket.
 */
@Service
@Clause("A3.2")
public class Queue {
    static final FactCodec<TicketFact> FACTS = new FactCodec<>(TicketFact.class);

    private final TicketStore store;
    private final People people;
    private final Catalogue catalogue;
    private final Ledger ledger;
    private final Clock clock;

    Queue(TicketStore store, People people, Catalogue catalogue, Ledger ledger, Clock clock) {
        this.store = store;
        this.people = people;
        this.catalogue = catalogue;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** Gives out the next number of a unit that has windows (取号), with the item it is for where that is known. */
    public Outcome<Ticket> draw(UnitNo unit, @Nullable ItemCode item, Officer by, SubmissionId submission) {
        by.require(DRAW_TICKETS);
        var centre = by.centre();
        var today = ChinaTime.dateOf(clock.instant());
        if (people.windows(centre).stream().noneMatch(window -> window.unit().equals(unit)))
            return Outcome.refused(QueueReason.LINE_UNKNOWN);
        if (item != null && catalogue.published(centre, item, today).isEmpty())
            return Outcome.refused(QueueReason.ITEM_NOT_OFFERED, item.value());
        return once(by, submission, TicketDrawn.class, null, signature -> {
            var line = store.lineOf(centre, unit);
            int place = store.nextOf(centre, today, line);
            var fact = new TicketDrawn(unit.value(), item == null ? null : item.value());
            var ticket = TicketFold.drawn(TicketNo.of(today, line, place), fact, signature.at(), by.no());
            store.draw(centre, today, line, place, ticket);
            ledger.append(History.none(streamOf(centre, ticket.no())), FACTS, List.of(fact), signature);
            return Outcome.done(ticket);
        });
    }

    /** Calls the first who waits for the unit of one's window (叫号); whom one served before is thereby done. */
    public Outcome<Ticket> callNext(Officer by, SubmissionId submission) {
        by.require(CALL_TICKETS);
        var window = windowOf(by);
        if (window.isEmpty()) return Outcome.refused(QueueReason.NO_WINDOW, by.name());
        return once(by, submission, TicketCalled.class, null, signature -> {
            var before = store.inHandOf(by.centre(), by.no());
            var hindered = TicketRules.whyNotNext(before);
            if (!hindered.isEmpty()) return Outcome.refused(hindered);
            var today = ChinaTime.dateOf(signature.at());
            var next = store.firstWaiting(by.centre(), today, window.get().unit());
            if (next.isEmpty()) return Outcome.refused(QueueReason.NOBODY_WAITS);
            before.ifPresent(served -> beside(served, new TicketFact.ServingEnded(), by, signature));
            return Outcome.done(written(
                    next.get(), List.of(new TicketCalled(window.get().no().value())), by.centre(), signature));
        });
    }

    /** Calls the same ticket once more (重呼). */
    public Outcome<Ticket> callAgain(TicketNo no, Officer by, SubmissionId submission) {
        return act(
                no,
                by,
                submission,
                TicketFact.TicketCalledAgain.class,
                ticket -> TicketRules.callAgain(ticket, by.no()));
    }

    /** Its holder stands at the window: the serving begins. */
    public Outcome<Ticket> beginServing(TicketNo no, Officer by, SubmissionId submission) {
        return act(
                no, by, submission, TicketFact.ServingBegun.class, ticket -> TicketRules.beginServing(ticket, by.no()));
    }

    /** Passes over whoever did not come (过号). */
    public Outcome<Ticket> pass(TicketNo no, PassCause cause, Officer by, SubmissionId submission) {
        return act(
                no, by, submission, TicketFact.TicketPassed.class, ticket -> TicketRules.pass(ticket, cause, by.no()));
    }

    /** Ends the serving without calling anybody else. */
    public Outcome<Ticket> end(TicketNo no, Officer by, SubmissionId submission) {
        return act(no, by, submission, TicketFact.ServingEnded.class, ticket -> TicketRules.end(ticket, by.no()));
    }

    /** Why no case can be opened for a ticket: it is not before this officer. */
    public List<Refusal> whyNotOpen(TicketNo no, Officer by) {
        var ticket = store.find(by.centre(), no).orElseThrow(NotThere::new);
        return TicketRules.openCase(ticket, "", by.no()) instanceof Outcome.Refused<?>(var refusals)
                ? refusals
                : List.of();
    }

    /** Joins a case to the ticket of its applicant; within the transaction in which the case is received. */
    public void open(TicketNo no, String caseNumber, Officer by, Signature signature) {
        var ticket = store.hold(by.centre(), no).orElseThrow(NotThere::new);
        var facts = TicketRules.openCase(ticket, caseNumber, by.no()).orThrow();
        for (var fact : facts) ticket = beside(ticket, fact, by, signature);
        store.open(by.centre(), no, caseNumber);
    }

    private Optional<ServiceWindow> windowOf(Officer by) {
        return Optional.ofNullable(by.window()).flatMap(no -> people.window(by.centre(), no));
    }

    private interface Rule {
        Outcome<List<TicketFact>> of(Ticket ticket);
    }

    private Outcome<Ticket> act(
            TicketNo no, Officer by, SubmissionId submission, Class<? extends TicketFact> kind, Rule rule) {
        by.require(CALL_TICKETS);
        return once(by, submission, kind, no, signature -> {
            var ticket = store.hold(by.centre(), no).orElseThrow(NotThere::new);
            return rule.of(ticket).map(facts -> written(ticket, facts, by.centre(), signature));
        });
    }

    private Ticket written(Ticket ticket, List<TicketFact> facts, CentreId centre, Signature by) {
        ledger.append(ledger.history(streamOf(centre, ticket.no())), FACTS, facts, by);
        return moved(ticket, facts, centre, by);
    }

    /** What one act does to another ticket than its own, or beside a case. */
    private Ticket beside(Ticket ticket, TicketFact fact, Officer by, Signature signature) {
        ledger.note(streamOf(by.centre(), ticket.no()), FACTS, fact, signature);
        return moved(ticket, List.of(fact), by.centre(), signature);
    }

    private Ticket moved(Ticket ticket, List<TicketFact> facts, CentreId centre, Signature by) {
        var after = ticket;
        for (var fact : facts) after = TicketFold.after(after, fact, by.at(), by.officer());
        store.move(centre, after);
        return after;
    }

    private interface Work {
        Outcome<Ticket> done(Signature signature);
    }

    private Outcome<Ticket> once(
            Officer by, SubmissionId submission, Class<? extends TicketFact> kind, @Nullable TicketNo no, Work work) {
        var signature = by.signing(clock.instant(), submission);
        try {
            return ledger.once(
                    by.centre(), submission, () -> work.done(signature), first -> again(first, kind, no, submission));
        } catch (DuplicateKeyException faster) {
            throw new ActRefused(LedgerReason.CHANGED_MEANWHILE);
        }
    }

    private Outcome<Ticket> again(
            Stream first, Class<? extends TicketFact> kind, @Nullable TicketNo no, SubmissionId submission) {
        boolean same = first.name().startsWith("ticket/")
                && (no == null || first.equals(streamOf(first.centre(), no)))
                && ledger.history(first).entries().stream()
                        .filter(entry -> entry.signature().submission().equals(submission))
                        .anyMatch(entry -> entry.kind().equals(kind.getSimpleName()));
        if (!same) throw new ActRefused(LedgerReason.SUBMISSION_USED_ALREADY, submission.value());
        var found = new TicketNo(first.name().substring("ticket/".length()));
        return Outcome.done(store.find(first.centre(), found).orElseThrow(NotThere::new));
    }

    static Stream streamOf(CentreId centre, TicketNo no) {
        return new Stream(centre, "ticket/" + no);
    }
}
