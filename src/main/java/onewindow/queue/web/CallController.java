package onewindow.queue.web;

import static onewindow.people.Permission.CALL_TICKETS;

import java.util.List;
import onewindow.people.Needs;
import onewindow.people.Officer;
import onewindow.platform.ChinaTime;
import onewindow.platform.Clause;
import onewindow.platform.Outcome;
import onewindow.platform.SubmissionId;
import onewindow.platform.web.Address;
import onewindow.platform.web.Reply;
import onewindow.platform.web.Screen;
import onewindow.queue.PassCause;
import onewindow.queue.Queue;
import onewindow.queue.Ticket;
import onewindow.queue.TicketNo;
import onewindow.queue.TicketQuery;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Calling at the window (叫号): after each act the clerk stands at his desk, opened for the ticket he has in hand. */
@Controller
@Clause("A3.2")
class CallController {
    private static final String DESK = "/desk";

    private final Queue queue;
    private final HallPages pages;

    CallController(Queue queue, HallPages pages) {
        this.queue = queue;
        this.pages = pages;
    }

    @PostMapping("/tickets/call")
    @Needs(CALL_TICKETS)
    Reply next(Screen screen, Officer by, SubmissionId submission) {
        return done(screen, by, queue.callNext(by, submission));
    }

    @PostMapping("/tickets/{no:[0-9]{8}[A-Z]{1,2}[0-9]{3,5}}/call")
    @Needs(CALL_TICKETS)
    Reply again(Screen screen, Officer by, @PathVariable TicketNo no, SubmissionId submission) {
        return done(screen, by, queue.callAgain(no, by, submission));
    }

    @PostMapping("/tickets/{no:[0-9]{8}[A-Z]{1,2}[0-9]{3,5}}/serving")
    @Needs(CALL_TICKETS)
    Reply serve(Screen screen, Officer by, @PathVariable TicketNo no, SubmissionId submission) {
        return done(screen, by, queue.beginServing(no, by, submission));
    }

    @PostMapping("/tickets/{no:[0-9]{8}[A-Z]{1,2}[0-9]{3,5}}/passing")
    @Needs(CALL_TICKETS)
    Reply pass(
            Screen screen,
            Officer by,
            @PathVariable TicketNo no,
            @RequestParam(defaultValue = "NOT_PRESENT") PassCause cause,
            SubmissionId submission) {
        return done(screen, by, queue.pass(no, cause, by, submission));
    }

    @PostMapping("/tickets/{no:[0-9]{8}[A-Z]{1,2}[0-9]{3,5}}/end")
    @Needs(CALL_TICKETS)
    Reply end(Screen screen, Officer by, @PathVariable TicketNo no, SubmissionId submission) {
        return done(screen, by, queue.end(no, by, submission));
    }

    private Reply done(Screen screen, Officer by, Outcome<Ticket> outcome) {
        return switch (outcome) {
            case Outcome.Done<Ticket> done -> Reply.to(DESK);
            case Outcome.Refused<Ticket>(var refusals) ->
                Reply.again(pages.hall(
                        screen,
                        by,
                        new TicketQuery(ChinaTime.dateOf(screen.now()), null, ""),
                        Address.of("/tickets"),
                        List.copyOf(refusals)));
        };
    }
}
