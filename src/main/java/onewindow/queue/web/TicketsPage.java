package onewindow.queue.web;

import java.time.Instant;
import java.util.List;
import onewindow.platform.Refusal;
import onewindow.platform.web.Address;
import onewindow.platform.web.Page;
import onewindow.platform.web.Pager;
import onewindow.platform.web.RefusalText;
import onewindow.platform.web.Screen;
import onewindow.queue.Hand;
import onewindow.queue.TicketQuery;
import onewindow.queue.WaitingLine;

/** The hall: what the viewer has in hand himself, the lines, the windows, the tickets of the day. */
public record TicketsPage(
        Screen screen,
        TicketQuery query,
        Hand hand,
        List<Line> lines,
        List<TicketRow> inHand,
        List<TicketRow> rows,
        Pager pager,
        List<Refusal> hindrances,
        boolean mayDraw,
        Instant asOf)
        implements Page {
    /** A line with the name of its unit. */
    public record Line(String unit, WaitingLine line) {}

    public List<RefusalText> refusals() {
        return hindrances.stream().map(screen::refusal).toList();
    }

    public Address file() {
        return Address.of("/tickets/export")
                .with("on", query.on())
                .with("state", query.state())
                .with("q", query.words());
    }
}
