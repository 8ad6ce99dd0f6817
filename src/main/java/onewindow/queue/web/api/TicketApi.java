package onewindow.queue.web.api;

import static onewindow.people.Permission.CALL_TICKETS;
import static onewindow.people.Permission.DRAW_TICKETS;
import static onewindow.people.Permission.SEE_QUEUE;
import static org.springframework.format.annotation.DateTimeFormat.ISO.DATE;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import onewindow.catalogue.ItemCode;
import onewindow.people.Needs;
import onewindow.people.Officer;
import onewindow.people.UnitNo;
import onewindow.platform.ChinaTime;
import onewindow.platform.Clause;
import onewindow.platform.Outcome;
import onewindow.platform.SubmissionId;
import onewindow.platform.web.api.ApiReply;
import onewindow.queue.PassCause;
import onewindow.queue.Queue;
import onewindow.queue.Ticket;
import onewindow.queue.TicketNo;
import onewindow.queue.TicketQuery;
import onewindow.queue.TicketState;
import onewindow.queue.Tickets;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The queue for programs: a kiosk draws, a caller at the window calls and serves. */
@RestController
@Tag(name = "queue")
@Clause("A3.2")
class TicketApi {
    private static final int MOST_PAGES = 10_000;

    @Schema(name = "TicketDraw", description = "In which line a number is drawn, and for what")
    record Draw(
            @Schema(description = "A unit that has windows", example = "SCJG")
            @NotNull(message = "{casework.api.missing}")
            @Pattern(regexp = "[A-Za-z0-9-]{1,20}")
            String unit,

            @Schema(description = "Code of an item in force", example = "QS-SCJG-006")
            @Pattern(regexp = "[A-Z0-9][A-Z0-9-]{2,63}")
            @Nullable
            String item) {}

    @Schema(name = "TicketPass", description = "Why somebody called is passed over")
    record Pass(@NotNull(message = "{casework.api.missing}") PassCause cause) {}

    private final Queue queue;
    private final Tickets tickets;
    private final Clock clock;

    TicketApi(Queue queue, Tickets tickets, Clock clock) {
        this.queue = queue;
        this.tickets = tickets;
        this.clock = clock;
    }

    @GetMapping("/api/v1/tickets")
    @Needs(SEE_QUEUE)
    @Operation(operationId = "listTickets", summary = "Tickets of a day in the order of drawing")
    List<TicketAnswer> list(
            Officer by,
            @Parameter(description = "The day, today when left out")
                    @RequestParam(required = false)
                    @DateTimeFormat(iso = DATE)
                    @Nullable
                    LocalDate on,
            @RequestParam(required = false) @Nullable TicketState state,
            @Parameter(description = "Words in number, window or item") @RequestParam(defaultValue = "") String q,
            @Parameter(description = "Page of fifty, the first being 1") @RequestParam(defaultValue = "1") int page) {
        var day = on == null ? ChinaTime.dateOf(clock.instant()) : on;
        return tickets.page(by, new TicketQuery(day, state, q), Math.clamp(page, 1, MOST_PAGES)).stream()
                .map(TicketAnswer::of)
                .toList();
    }

    @PostMapping("/api/v1/tickets")
    @Needs(DRAW_TICKETS)
    @Operation(operationId = "drawTicket", summary = "Draws the next number of a line")
    ApiReply<TicketAnswer> draw(@Valid @RequestBody Draw body, Officer by, SubmissionId submission) {
        var item = body.item() == null ? null : new ItemCode(body.item());
        return done(queue.draw(new UnitNo(body.unit()), item, by, submission));
    }

    @PostMapping("/api/v1/tickets/call")
    @Needs(CALL_TICKETS)
    @Operation(
            operationId = "callTicket",
            summary = "Calls the first who waits to the window of this officer",
            description = "Whom the officer served before is thereby done")
    ApiReply<TicketAnswer> call(Officer by, SubmissionId submission) {
        return done(queue.callNext(by, submission));
    }

    @PostMapping("/api/v1/tickets/{no}/call")
    @Needs(CALL_TICKETS)
    @Operation(operationId = "callTicketAgain", summary = "Calls the ticket in hand once more")
    ApiReply<TicketAnswer> again(@PathVariable TicketNo no, Officer by, SubmissionId submission) {
        return done(queue.callAgain(no, by, submission));
    }

    @PostMapping("/api/v1/tickets/{no}/serving")
    @Needs(CALL_TICKETS)
    @Operation(operationId = "serveTicket", summary = "Its holder stands at the window")
    ApiReply<TicketAnswer> serve(@PathVariable TicketNo no, Officer by, SubmissionId submission) {
        return done(queue.beginServing(no, by, submission));
    }

    @PostMapping("/api/v1/tickets/{no}/passing")
    @Needs(CALL_TICKETS)
    @Operation(operationId = "passTicket", summary = "Passes over whoever did not come")
    ApiReply<TicketAnswer> pass(
            @PathVariable TicketNo no, @Valid @RequestBody Pass body, Officer by, SubmissionId submission) {
        return done(queue.pass(no, body.cause(), by, submission));
    }

    @PostMapping("/api/v1/tickets/{no}/end")
    @Needs(CALL_TICKETS)
    @Operation(operationId = "endTicket", summary = "Ends the serving without calling anybody else")
    ApiReply<TicketAnswer> end(@PathVariable TicketNo no, Officer by, SubmissionId submission) {
        return done(queue.end(no, by, submission));
    }

    private static ApiReply<TicketAnswer> done(Outcome<Ticket> outcome) {
        return ApiReply.done(outcome.map(TicketAnswer::of));
    }
}
