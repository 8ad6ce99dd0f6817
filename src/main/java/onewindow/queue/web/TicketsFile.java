package onewindow.queue.web;

import java.time.Duration;
import java.util.function.Function;
import onewindow.people.Officer;
import onewindow.platform.tables.Table;
import onewindow.platform.tables.TableFormat;
import onewindow.platform.web.Reply;
import onewindow.platform.web.Screen;
import onewindow.queue.Ticket;
import onewindow.queue.TicketQuery;
import onewindow.queue.Tickets;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The tickets of a day as a file, with how long each waited and was served in whole minutes. */
@Component
class TicketsFile {
    private final Tickets tickets;

    TicketsFile(Tickets tickets) {
        this.tickets = tickets;
    }

    Reply of(Screen screen, Officer by, TableFormat format, TicketQuery query) {
        var now = screen.now();
        var table = Table.<Ticket>titled("tickets.title")
                .text("tickets.no", 16, ticket -> ticket.no().value())
                .text("tickets.unit", 10, ticket -> ticket.unit().value())
                .text("tickets.item", 16, TicketsFile::item)
                .word("tickets.state", Ticket::state)
                .moment("tickets.drawn", ticket -> ticket.drawn().at())
                .moment("tickets.called", ticket -> of(ticket, Ticket.Call::at))
                .number("tickets.calls", ticket -> of(ticket, Ticket.Call::times))
                .text(
                        "tickets.window",
                        8,
                        ticket -> of(ticket, call -> call.window().value()))
                .text(
                        "tickets.officer",
                        10,
                        ticket -> of(ticket, call -> call.by().value()))
                .moment("tickets.serving", Ticket::servingAt)
                .moment("tickets.ended", Ticket::endedAt)
                .number("tickets.waited", ticket -> ticket.waited(now).toMinutes())
                .number("tickets.served", ticket -> minutes(ticket.served(now)))
                .word("tickets.cause", Ticket::passed);
        return table.download(screen.texts(), format, now, taker -> tickets.each(by, query, taker));
    }

    private static <T> @Nullable T of(Ticket ticket, Function<Ticket.Call, T> what) {
        var call = ticket.call();
        return call == null ? null : what.apply(call);
    }

    private static @Nullable String item(Ticket ticket) {
        var item = ticket.item();
        return item == null ? null : item.value();
    }

    private static @Nullable Long minutes(@Nullable Duration time) {
        return time == null ? null : time.toMinutes();
    }
}
