package onewindow.queue.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import onewindow.catalogue.Catalogue;
import onewindow.catalogue.ItemCode;
import onewindow.people.Officer;
import onewindow.people.OfficerSummary;
import onewindow.people.People;
import onewindow.people.Permission;
import onewindow.people.UnitNo;
import onewindow.platform.CentreId;
import onewindow.platform.ChinaTime;
import onewindow.platform.OfficerNo;
import onewindow.platform.Refusal;
import onewindow.platform.web.Address;
import onewindow.platform.web.Pager;
import onewindow.platform.web.Screen;
import onewindow.queue.Ticket;
import onewindow.queue.TicketQuery;
import onewindow.queue.Tickets;
import onewindow.queue.WaitingLine;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gathers the pages of the queue, in words of the viewer. */
@Component
class HallPages {
    private final Tickets tickets;
    private final People people;
    private final Catalogue catalogue;

    HallPages(Tickets tickets, People people, Catalogue catalogue) {
        this.tickets = tickets;
        this.people = people;
        this.catalogue = catalogue;
    }

    TicketsPage hall(Screen screen, Officer by, TicketQuery query, Address address, List<Refusal> hindrances) {
        var centre = by.centre();
        var page = address.parameters().getOrDefault("page", "1");
        var pager = Pager.of(address, page, Tickets.PAGE_SIZE, tickets.count(by, query));
        return new TicketsPage(
                screen,
                query,
                tickets.handOf(by),
                tickets.lines(centre, query.on()).stream()
                        .map(line -> new TicketsPage.Line(unit(screen.locale(), centre, line.unit()), line))
                        .toList(),
                tickets.inHand(centre).stream()
                        .map(ticket -> row(screen, centre, ticket))
                        .toList(),
                tickets.page(by, query, pager.page()).stream()
                        .map(ticket -> row(screen, centre, ticket))
                        .toList(),
                pager,
                hindrances,
                by.may(Permission.DRAW_TICKETS),
                screen.now());
    }

    TicketPage one(Screen screen, Officer by, Ticket ticket) {
        return new TicketPage(
                screen,
                row(screen, by.centre(), ticket),
                tickets.ahead(by.centre(), ticket.no()),
                tickets.casesOf(by.centre(), ticket.no()),
                by.may(Permission.DRAW_TICKETS));
    }

    /** The lines somebody can stand in: the units that have windows, each with who waits there now. */
    List<DrawPage.Line> open(Screen screen, CentreId centre) {
        var today = tickets.lines(centre, ChinaTime.dateOf(screen.now()));
        return people.windows(centre).stream()
                .map(onewindow.people.ServiceWindow::unit)
                .distinct()
                .map(unit -> new DrawPage.Line(
                        unit,
                        unit(screen.locale(), centre, unit),
                        today.stream()
                                .filter(line -> line.unit().equals(unit))
                                .mapToInt(WaitingLine::waiting)
                                .sum()))
                .toList();
    }

    private TicketRow row(Screen screen, CentreId centre, Ticket ticket) {
        var call = ticket.call();
        return new TicketRow(
                ticket,
                unit(screen.locale(), centre, ticket.unit()),
                item(screen, centre, ticket.item()),
                call == null ? "" : officer(centre, call.by()));
    }

    private String unit(Locale language, CentreId centre, UnitNo no) {
        return people.unit(centre, no).map(unit -> unit.name().in(language)).orElse(no.value());
    }

    @Nullable
    String item(Screen screen, CentreId centre, @Nullable ItemCode code) {
        return Optional.ofNullable(code)
                .map(known -> catalogue
                        .published(centre, known, ChinaTime.dateOf(screen.now()))
                        .map(item -> item.guide().names().in(screen.locale()))
                        .orElse(known.value()))
                .orElse(null);
    }

    private String officer(CentreId centre, OfficerNo no) {
        return people.officer(centre, no).map(OfficerSummary::name).orElse(no.value());
    }
}
