package onewindow.casework.web;

import static onewindow.people.Permission.RECEIVE_CASES;

import java.util.List;
import onewindow.casework.Act;
import onewindow.casework.CaseHead;
import onewindow.casework.CaseNumber;
import onewindow.casework.Casework;
import onewindow.documents.Documents;
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
    private final Documents documents;

    DeskController(
            DeskPages pages,
            DeskReader reader,
            DeskChecks checks,
            DeskLaw law,
            Casework casework,
            Documents documents) {
        this.pages = pages;
        this.reader = reader;
        this.checks = checks;
        this.law = law;
        this.casework = casework;
        this.documents = documents;
    }

    /** A fresh visit, or one that begins with an item or a search: nothing about a person stands in the address. */
    @GetMapping("/desk")
    @Needs(RECEIVE_CASES)
    Reply fresh(
            Screen screen,
            Officer by,
            @RequestParam(defaultValue = "") String item,
            @RequestParam(defaultValue = "") String words) {
        var form = new DeskForm();
        form.setItem(item);
        form.setWords(words);
        var visit = reader.visit(form, by.centre(), ChinaTime.dateOf(screen.now()));
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
        var visit = reader.visit(form, by.centre(), ChinaTime.dateOf(screen.now()));
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
        var outcome = outcomeOf(form);
        var visit = reader.visit(form, by.centre(), ChinaTime.dateOf(screen.now()));
        var hindered = hindered(screen, by, form, visit, outcome);
        if (hindered != null) return hindered;
        var missing = missing(screen, by, form, visit, outcome);
        if (missing != null) return missing;
        return pages.preview(screen, by, form, visit, outcome, false, List.of(), List.of());
    }

    private static DeskOutcome outcomeOf(DeskForm form) {
        return DeskOutcome.typed(form.getOutcome()).orElseThrow(() -> new ActRefused(PlatformReason.BAD_REQUEST));
    }

    /** The desk with everything that is wrong, or nothing when the visit may end so. */
    private @Nullable Reply hindered(Screen screen, Officer by, DeskForm form, DeskVisit visit, DeskOutcome outcome) {
        var problems = checks.of(form, visit, ChinaTime.dateOf(screen.now()));
        var hindrances = law.ask(visit, by, screen.now()).hindrances(outcome);
        if (problems.isEmpty() && hindrances.isEmpty()) return null;
        return Reply.again(pages.refusedDesk(screen, by, form, problems, hindrances));
    }

    /** The page in between with what it still asks for, or nothing when all is said. */
    private @Nullable Reply missing(Screen screen, Officer by, DeskForm form, DeskVisit visit, DeskOutcome outcome) {
        if (outcome == DeskOutcome.REFUSE && !form.wasAsked())
            return pages.preview(
                    screen, by, pages.suggested(form, by, screen.now()), visit, outcome, true, List.of(), List.of());
        var problems = checks.statement(form, visit, outcome);
        var hindrances = outcome == DeskOutcome.REFUSE && problems.isEmpty()
                ? law.hindrances(refusal(form), visit, by, screen.now())
                : List.<Refusal>of();
        if (problems.isEmpty() && hindrances.isEmpty()) return null;
        return Reply.again(pages.preview(screen, by, form, visit, outcome, true, problems, hindrances));
    }

    /** Ends the visit: receives, and accepts, asks or refuses in one go. Each part has its own name, so that a repeat changes nothing. */
    @PostMapping("/desk/cases")
    @Needs(RECEIVE_CASES)
    @Clause({"A2.2", "A3.2", "A3.4"})
    Reply end(Screen screen, Officer by, @ModelAttribute DeskForm form, SubmissionId submission) {
        var outcome = outcomeOf(form);
        var visit = reader.visit(form, by.centre(), ChinaTime.dateOf(screen.now()));
        var hindered = hindered(screen, by, form, visit, outcome);
        if (hindered != null) return hindered;
        var missing = missing(screen, by, form, visit, outcome);
        if (missing != null) return missing;
        var act = reader.application(form, visit, checks.agentOf(form).orElse(null));
        return switch (casework.receive(act, by, part(submission, 1))) {
            case Outcome.Done<CaseHead>(CaseHead received) ->
                ended(screen, received, second(outcome, received.number(), form, visit, by, part(submission, 2)));
            case Outcome.Refused<CaseHead>(var refusals) ->
                Reply.again(pages.refusedDesk(screen, by, form, List.of(), refusals));
        };
    }

    private static SubmissionId part(SubmissionId submission, int number) {
        if (submission.value().length() > LONGEST_NAME) throw new ActRefused(PlatformReason.BAD_REQUEST);
        return new SubmissionId(submission.value() + "-" + number);
    }

    private Outcome<?> second(
            DeskOutcome outcome,
            CaseNumber number,
            DeskForm form,
            DeskVisit visit,
            Officer by,
            SubmissionId submission) {
        try {
            return switch (outcome) {
                case RECEIVE -> Outcome.done(number);
                case ACCEPT -> casework.accept(number, null, by, submission);
                case NOTICE ->
                    casework.askForSupplement(number, new Act.AskForSupplement(visit.gaps()), null, by, submission);
                case REFUSE -> casework.refuse(number, refusal(form), null, by, submission);
            };
        } catch (ActRefused refused) {
            return Outcome.refused(refused.refusals());
        }
    }

    private static Act.Refuse refusal(DeskForm form) {
        return new Act.Refuse(
                DeskChecks.ground(form).orElseThrow(),
                form.getReason(),
                form.getBasis(),
                form.getRemedy(),
                form.getCompetentBody());
    }

    /** If only the second part was refused, the first stands, and the page says so. */
    private Reply ended(Screen screen, CaseHead received, Outcome<?> second) {
        if (second instanceof Outcome.Refused<?>(var refusals))
            return Reply.again(done(screen, received.number(), received, refusals));
        return Reply.to("/desk/cases/" + received.number());
    }

    @GetMapping("/desk/cases/{number}")
    @Needs(RECEIVE_CASES)
    Reply ended(Screen screen, Officer by, @PathVariable CaseNumber number) {
        var head = casework.summary(by.centre(), number).orElseThrow(NotThere::new);
        return done(screen, number, head, List.of());
    }

    private DeskDonePage done(Screen screen, CaseNumber number, CaseHead head, List<Refusal> refusals) {
        var centre = head.opening().centre();
        var from = head.standing().acceptedAt() == null
                ? screen.now()
                : head.standing().acceptedAt();
        return new DeskDonePage(
                screen,
                head,
                documents.of(centre, "case/" + number.value()),
                DeskWhy.address(centre, from, head.opening().promisedDays()),
                refusals.stream().map(screen::refusal).toList());
    }
}
