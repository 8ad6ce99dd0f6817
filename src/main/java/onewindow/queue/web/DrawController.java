package onewindow.queue.web;

import static onewindow.people.Permission.DRAW_TICKETS;
import static onewindow.people.Permission.SEE_QUEUE;

import java.util.List;
import java.util.Optional;
import onewindow.catalogue.Catalogue;
import onewindow.catalogue.ItemCode;
import onewindow.catalogue.ItemSummary;
import onewindow.catalogue.Search;
import onewindow.people.Needs;
import onewindow.people.Officer;
import onewindow.people.UnitNo;
import onewindow.platform.ChinaTime;
import onewindow.platform.Clause;
import onewindow.platform.Outcome;
import onewindow.platform.Refusal;
import onewindow.platform.SubmissionId;
import onewindow.platform.web.Reply;
import onewindow.platform.web.Screen;
import onewindow.queue.Queue;
import onewindow.queue.QueueReason;
import onewindow.queue.Ticket;
import onewindow.queue.TicketNo;
import onewindow.queue.Tickets;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Numbers drawn at the reception (取号), and one ticket to print or to look at. */
@Controller
@Clause("A3.2")
class DrawController {
    private static final int FOUND = 8;
    private static final int WORDS = 60;

    private final Queue queue;
    private final Tickets tickets;
    private final Catalogue catalogue;
    private final HallPages pages;

    DrawController(Queue queue, Tickets tickets, Catalogue catalogue, HallPages pages) {
        this.queue = queue;
        this.tickets = tickets;
        this.catalogue = catalogue;
        this.pages = pages;
    }

    @GetMapping("/tickets/draw")
    @Needs(DRAW_TICKETS)
    Reply ask(
            Screen screen,
            Officer by,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String item) {
        return drawing(screen, by, q, item, List.of());
    }

    @PostMapping("/tickets")
    @Needs(DRAW_TICKETS)
    Reply draw(
            Screen screen,
            Officer by,
            @RequestParam(defaultValue = "") String unit,
            @RequestParam(defaultValue = "") String item,
            SubmissionId submission) {
        var code = ItemCode.typed(item);
        if (unit.isBlank() || unit.length() > WORDS)
            return Reply.again(drawing(screen, by, "", item, List.of(Refusal.of(QueueReason.LINE_UNKNOWN))));
        return switch (queue.draw(new UnitNo(unit), code.orElse(null), by, submission)) {
            case Outcome.Done<Ticket>(Ticket ticket) -> Reply.to("/tickets/" + ticket.no());
            case Outcome.Refused<Ticket>(var refusals) -> Reply.again(drawing(screen, by, "", "", refusals));
        };
    }

    @GetMapping("/tickets/{no:[0-9]{8}[A-Z]{1,2}[0-9]{3,5}}")
    @Needs(SEE_QUEUE)
    Reply show(Screen screen, Officer by, @PathVariable TicketNo no) {
        return pages.one(screen, by, tickets.find(by.centre(), no));
    }

    private DrawPage drawing(Screen screen, Officer by, String typed, String item, List<Refusal> refusals) {
        var words = typed.replaceAll("\\p{Cntrl}", " ").strip();
        var code = ItemCode.typed(item);
        return new DrawPage(
                screen,
                pages.open(screen, by.centre()),
                words,
                found(screen, by, words),
                code.map(ItemCode::value).orElse(null),
                pages.item(screen, by.centre(), code.orElse(null)),
                refusals);
    }

    private List<ItemSummary> found(Screen screen, Officer by, String words) {
        if (words.isEmpty()) return List.of();
        var search = Search.of(words.length() > WORDS ? words.substring(0, WORDS) : words);
        return Optional.of(catalogue.search(by.centre(), search, ChinaTime.dateOf(screen.now()))).stream()
                .flatMap(all -> all.lines().stream())
                .limit(FOUND)
                .toList();
    }
}
