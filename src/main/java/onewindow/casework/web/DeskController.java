package onewindow.casework.web;

import static onewindow.people.Permission.RECEIVE_CASES;

import java.util.List;
import onewindow.casework.Act;
import onewindow.casework.CaseHead;
import onewindow.casework.CaseNumber;
import onewindow.casework.Casework;
import onewindow.casework.Foreseen;
import onewindow.casework.VisitPreview;
import onewindow.documents.Documents;
import onewindow.documents.PaperRegister;
import onewindow.documents.RegisteredPaper;
import onewindow.people.Needs;
import onewindow.people.Officer;
import onewindow.platform.ActRefused;
import onewindow.platform.ChinaTime;
import onewindow.platform.Clause;
import onewindow.platform.NotThere;
import onewindow.platform.Outcome;
import onewindow.platform.Refusal;
import onewindow.platform.SubmissionId;
import onewindow.platform.web.Reply;
import onewindow.platform.web.Screen;
import onewindow.platform.web.errors.PlatformReason;
import onewindow.queue.Tickets;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The clerk's desk: one visit on one screen. Looking and previewing are posts that change nothing, because what is typed about a
 * person must not stand in an address.
 */
@Controller
@Clause({"A2.2", "A3.2", "A3.3"})
class DeskController {
    /** Room for the mark of the part that a longer name would not leave. */
    private static final int LONGEST_NAME = 78;

    private final DeskPages pages;
    private final DeskReader reader;
    private final DeskChecks checks;
    private final DeskLaw law;
    private final Casework casework;
    private final VisitPreview previews;
    private final Documents documents;
    private final Tickets tickets;
    private final PaperRegister register;

    DeskController(
            DeskPages pages,
            DeskReader reader,
            DeskChecks checks,
            DeskLaw law,
            Casework casework,
            VisitPreview previews,
            Documents documents,
            Tickets tickets,
            PaperRegister register) {
        this.pages = pages;
        this.reader = reader;
        this.checks = checks;
        this.law = law;
        this.casework = casework;
        this.previews = previews;
        this.documents = documents;
        this.tickets = tickets;
        this.register = register;
    }

    /** A fresh visit, for the ticket in hand where there is one; or one that begins with an item or a search. Nothing about a person stands in the address. */
    @GetMapping("/desk")
    @Needs(RECEIVE_CASES)
    Reply fresh(
            Screen screen,
            Officer by,
            @RequestParam(defaultValue = "") String item,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "no") String paper) {
        var form = new DeskForm();
        form.getSlip().setShown(paper);
        form.setItem(item);
        var called = tickets.handOf(by).ticket();
        if (called != null) form.begin(called);
        form.setWords(words);
        var visit = reader.visit(form, by.centre(), screen.now());
        return pages.desk(screen, by, form, List.of(), visit.refusals());
    }

    /** Reloaded in the middle of a visit, or kept as a bookmark: the desk stands fresh. */
    @GetMapping({"/desk/visit", "/desk/preview", "/desk/cases"})
    @Needs(RECEIVE_CASES)
    Reply again() {
        return Reply.to("/desk");
    }

    /** The desk again with all that was typed, checked and searched as far as it goes. */
    @PostMapping("/desk/visit")
    @Needs(RECEIVE_CASES)
    Reply look(Screen screen, Officer by, @ModelAttribute DeskForm form) {
        form.takeChoice();
        var visit = reader.visit(form, by.centre(), screen.now());
        var problems = checks.of(form, visit, ChinaTime.dateOf(screen.now()));
        if (form.wasRefused()) return pages.refusedDesk(screen, by, form, problems, visit.refusals());
        var typed = problems.stream().filter(problem -> !problem.blank()).toList();
        return pages.desk(screen, by, form, typed, visit.refusals());
    }

    /** What would be written, shown before it is. */
    @PostMapping("/desk/preview")
    @Needs(RECEIVE_CASES)
    @Clause({"A3.3", "A3.7", "LIC-32.6"})
    Reply preview(Screen screen, Officer by, @ModelAttribute DeskForm form) {
        var end = end(screen, by, form);
        var hindered = hindered(end);
        if (hindered != null) return hindered;
        return switch (previews.of(application(end), end.then(), by)) {
            case Outcome.Done<Foreseen>(Foreseen foreseen) -> pages.preview(end, foreseen, List.of());
            case Outcome.Refused<Foreseen>(var refusals) -> refused(end, refusals);
        };
    }

    private DeskEnd end(Screen screen, Officer by, DeskForm form) {
        var outcome =
                DeskOutcome.typed(form.getOutcome()).orElseThrow(() -> new ActRefused(PlatformReason.BAD_REQUEST));
        return new DeskEnd(screen, by, form, reader.visit(form, by.centre(), screen.now()), outcome);
    }

    /** The page in between once more, with what another clerk received while it was looked at. */
    private Reply overtaken(DeskEnd end, List<Refusal> meanwhile) {
        return switch (previews.of(application(end), end.then(), end.by())) {
            case Outcome.Done<Foreseen>(Foreseen foreseen) -> Reply.again(pages.preview(end, foreseen, meanwhile));
            case Outcome.Refused<Foreseen>(var refusals) -> refused(end, refusals);
        };
    }

    private Act.Receive application(DeskEnd end) {
        return reader.application(
                end.form(), end.visit(), checks.agentOf(end.form()).orElse(null));
    }

    private Reply refused(DeskEnd end, List<Refusal> refusals) {
        return Reply.again(pages.refusedDesk(end.screen(), end.by(), end.form(), List.of(), refusals));
    }

    /** The desk or the page in between with everything that is wrong or still unsaid; nothing when the visit may end so. */
    private @Nullable Reply hindered(DeskEnd end) {
        var now = end.screen().now();
        var problems = checks.of(end.form(), end.visit(), ChinaTime.dateOf(now));
        var paper = end.form().getSlip().likelyPaper(now);
        var hindrances = law.ask(end.visit(), paper, end.by(), now).hindrances(end.outcome());
        if (!problems.isEmpty() || !hindrances.isEmpty())
            return Reply.again(pages.refusedDesk(end.screen(), end.by(), end.form(), problems, hindrances));
        if (end.isUnsaid()) return pages.asking(end);
        var unsaid = checks.statement(end.form(), end.visit(), end.outcome());
        var unlawful = end.isRefusal() && unsaid.isEmpty()
                ? law.hindrances(end.refusal(), end.visit(), paper, end.by(), now)
                : List.<Refusal>of();
        return unsaid.isEmpty() && unlawful.isEmpty() ? null : Reply.again(pages.unsaid(end, unsaid, unlawful));
    }

    /** Ends the visit: receives, and accepts, asks or refuses in one go. Each part has its own name, so that a repeat changes nothing. */
    @PostMapping("/desk/cases")
    @Needs(RECEIVE_CASES)
    @Clause({"A2.2", "A3.2", "A3.4"})
    Reply end(Screen screen, Officer by, @ModelAttribute DeskForm form, SubmissionId submission) {
        var end = end(screen, by, form);
        var hindered = hindered(end);
        if (hindered != null) return hindered;
        var meanwhile = pages.receivedMeanwhile(end, part(submission, 1));
        if (!meanwhile.isEmpty()) return overtaken(end, meanwhile);
        return switch (casework.receive(application(end), by, part(submission, 1))) {
            case Outcome.Done<CaseHead>(CaseHead received) ->
                ended(screen, by, received, second(end, received.number(), part(submission, 2)));
            case Outcome.Refused<CaseHead>(var refusals) -> refused(end, refusals);
        };
    }

    private static SubmissionId part(SubmissionId submission, int number) {
        if (submission.value().length() > LONGEST_NAME) throw new ActRefused(PlatformReason.BAD_REQUEST);
        return new SubmissionId(submission.value() + "-" + number);
    }

    private Outcome<?> second(DeskEnd end, CaseNumber number, SubmissionId submission) {
        var by = end.by();
        try {
            return switch (end.then()) {
                case Act.AskForSupplement ask -> casework.askForSupplement(number, ask, null, by, submission);
                case Act.Refuse refuse -> casework.refuse(number, refuse, null, by, submission);
                case Act.Accept accept -> casework.accept(number, null, by, submission);
                case null, default -> Outcome.done(number);
            };
        } catch (ActRefused refused) {
            return Outcome.refused(refused.refusals());
        }
    }

    /** If only the second part was refused, the first stands, and the page says so. */
    private Reply ended(Screen screen, Officer by, CaseHead received, Outcome<?> second) {
        if (second instanceof Outcome.Refused<?>(var refusals))
            return Reply.again(done(screen, by, received, refusals));
        return Reply.to("/desk/cases/" + received.number());
    }

    @GetMapping("/desk/cases/{number}")
    @Needs(RECEIVE_CASES)
    Reply ended(Screen screen, Officer by, @PathVariable CaseNumber number) {
        var head = casework.summary(by.centre(), number).orElseThrow(NotThere::new);
        return done(screen, by, head, List.of());
    }

    private DeskDonePage done(Screen screen, Officer by, CaseHead head, List<Refusal> refusals) {
        var centre = head.opening().centre();
        var from = head.standing().acceptedAt() == null
                ? screen.now()
                : head.standing().acceptedAt();
        return new DeskDonePage(
                screen,
                head,
                documents.of(centre, "case/" + head.number()),
                register.about(centre, "case/" + head.number()).stream()
                        .filter(RegisteredPaper::isToBeServed)
                        .map(paper -> paper.summary().no())
                        .toList(),
                DeskWhy.address(centre, from, head.opening().promisedDays()),
                refusals.stream().map(screen::refusal).toList(),
                tickets.handOf(by));
    }
}
