package onewindow.casework.web;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import onewindow.casework.CaseHead;
import onewindow.people.Officer;
import onewindow.people.Permission;
import onewindow.platform.Clause;
import onewindow.platform.web.Screen;
import onewindow.queue.Ticket;
import org.jspecify.annotations.Nullable;

/** From the number drawn to the result: waiting, serving and the case as one chain (A3.2). Times are of the clock, not working days. */
@Clause("A3.2")
public record VisitChain(
        Ticket ticket,
        boolean mayOpen,
        List<Link> links,
        String waited,
        @Nullable String served,
        String handled) {
    /** One moment of the chain; {@code since} tells how long after the one before. */
    public record Link(String what, Instant at, String since) {}

    static VisitChain of(Screen screen, Officer by, Ticket ticket, CaseHead head) {
        var now = screen.now();
        var standing = head.standing();
        var moments = new ArrayList<Moment>();
        moments.add(new Moment("tickets.drawn", ticket.drawn().at()));
        Optional.ofNullable(ticket.call()).ifPresent(call -> moments.add(new Moment("tickets.called", call.at())));
        add(moments, "tickets.serving", ticket.servingAt());
        moments.add(new Moment("cases.column.received", head.opening().receivedAt()));
        add(moments, "cases.acceptedAt", standing.acceptedAt());
        add(moments, "tickets.ended", ticket.endedAt());
        add(moments, "cases.decidedAt", standing.decidedAt());
        add(moments, "cases.deliveredAt", standing.deliveredAt());
        var served = ticket.served(now);
        var end = standing.deliveredAt() == null ? now : standing.deliveredAt();
        return new VisitChain(
                ticket,
                by.may(Permission.SEE_QUEUE),
                links(screen, moments),
                told(screen, ticket.waited(now)),
                served == null ? null : told(screen, served),
                told(screen, Duration.between(head.opening().receivedAt(), end)));
    }

    private record Moment(String what, Instant at) {}

    private static void add(List<Moment> moments, String what, @Nullable Instant at) {
        if (at != null) moments.add(new Moment(what, at));
    }

    /** In the order in which they happened: a visit may end before its case is accepted. */
    private static List<Link> links(Screen screen, List<Moment> moments) {
        var links = new ArrayList<Link>();
        @Nullable Instant before = null;
        for (var moment : moments.stream()
                .sorted(java.util.Comparator.comparing(Moment::at))
                .toList()) {
            var since = before == null ? "" : told(screen, Duration.between(before, moment.at()));
            links.add(new Link(moment.what(), moment.at(), since));
            before = moment.at();
        }
        return links;
    }

    private static String told(Screen screen, Duration time) {
        if (time.toHours() < 1) return screen.t("tickets.minutes", time.toMinutes());
        if (time.toDays() < 1) return screen.t("tickets.hours", time.toHours(), time.toMinutesPart());
        return screen.t("tickets.days", time.toDays(), time.toHoursPart());
    }
}
