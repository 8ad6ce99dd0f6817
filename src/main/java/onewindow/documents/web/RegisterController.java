package onewindow.documents.web;

import static onewindow.people.Permission.PRINT_PAPERS;
import static onewindow.people.Permission.TELL_APPLICANTS;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import onewindow.documents.PaperKind;
import onewindow.documents.PaperNo;
import onewindow.documents.PaperQuery;
import onewindow.documents.PaperRegister;
import onewindow.documents.RegisteredPaper;
import onewindow.documents.Serving;
import onewindow.people.Needs;
import onewindow.people.Officer;
import onewindow.platform.ActRefused;
import onewindow.platform.ChinaTime;
import onewindow.platform.Clause;
import onewindow.platform.Outcome;
import onewindow.platform.Refusal;
import onewindow.platform.SubmissionId;
import onewindow.platform.tables.TableFormat;
import onewindow.platform.web.Address;
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

/** The register of papers (文书登记簿): what was issued, and how each paper reached whom it is for. */
@Controller
@Clause({"A3.4", "LIC-32.6"})
class RegisterController {
    private static final int USUAL_DAYS = 30;
    private static final int MOST_AT_ONCE = 20;
    private static final int LONGEST_NAME = 70;

    private final PaperRegister register;
    private final RegisterPages pages;
    private final RegisterFile file;

    RegisterController(PaperRegister register, RegisterPages pages, RegisterFile file) {
        this.register = register;
        this.pages = pages;
        this.file = file;
    }

    @GetMapping("/papers")
    @Needs(PRINT_PAPERS)
    Reply show(Screen screen, Officer by, HttpServletRequest request) {
        var address = Address.of(request, List.of("from", "until", "kind", "state", "q", "page"));
        var asked = address.parameters();
        var query = query(
                screen,
                asked.get("from"),
                asked.get("until"),
                asked.get("kind"),
                asked.get("state"),
                asked.getOrDefault("q", ""));
        return pages.list(screen, by, query, address);
    }

    @GetMapping("/papers/export")
    @Needs(PRINT_PAPERS)
    Reply export(
            Screen screen,
            Officer by,
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String until,
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(required = false) @Nullable String state,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "XLSX") TableFormat format) {
        return file.of(screen, by, format, query(screen, from, until, kind, state, q));
    }

    @GetMapping("/papers/{no:[A-Z]+-[0-9]+-[0-9]+}")
    @Needs(PRINT_PAPERS)
    Reply one(Screen screen, Officer by, @PathVariable PaperNo no) {
        var paper = register.find(no, by);
        return pages.one(screen, by, paper, ServingForm.usual(paper, ChinaTime.dateOf(screen.now())), List.of());
    }

    @PostMapping("/papers/{no:[A-Z]+-[0-9]+-[0-9]+}/service")
    @Needs(TELL_APPLICANTS)
    Reply serve(
            Screen screen,
            Officer by,
            @PathVariable PaperNo no,
            @ModelAttribute ServingForm form,
            SubmissionId submission) {
        var serving =
                form.serving().orElseThrow(() -> new ActRefused(PlatformReason.BAD_VALUE, screen.t("papers.service")));
        return switch (register.serve(no, serving, by, submission)) {
            case Outcome.Done<RegisteredPaper> done -> Reply.to("/papers/" + no);
            case Outcome.Refused<RegisteredPaper>(var refusals) ->
                Reply.again(pages.one(screen, by, register.find(no, by), form, refusals));
        };
    }

    /** The papers of one visit, all handed to the applicant at the window against his signature. */
    @PostMapping("/papers/served")
    @Needs(TELL_APPLICANTS)
    Reply handed(
            Screen screen,
            Officer by,
            @RequestParam(defaultValue = "") List<String> no,
            @RequestParam(defaultValue = "/papers") String back,
            SubmissionId submission) {
        if (no.isEmpty() || no.size() > MOST_AT_ONCE || submission.value().length() > LONGEST_NAME)
            throw new ActRefused(PlatformReason.BAD_REQUEST);
        var refused = new ArrayList<Refusal>();
        for (int place = 0; place < no.size(); place++) {
            var paper = register.find(new PaperNo(no.get(place)), by).summary();
            var serving = Serving.atTheWindow(paper.kind(), ChinaTime.dateOf(screen.now()));
            var part = new SubmissionId(submission.value() + "-" + place);
            if (register.serve(paper.no(), serving, by, part) instanceof Outcome.Refused<RegisteredPaper>(var refusals))
                refused.addAll(refusals);
        }
        if (!refused.isEmpty()) throw new ActRefused(refused);
        return Reply.to(back.matches("/desk/cases/[A-Z0-9]{6,50}") ? back : "/papers");
    }

    private static PaperQuery query(
            Screen screen,
            @Nullable String from,
            @Nullable String until,
            @Nullable String kind,
            @Nullable String state,
            String words) {
        var today = ChinaTime.dateOf(screen.now());
        return new PaperQuery(
                day(from, today.minusDays(USUAL_DAYS)),
                day(until, today),
                word(PaperKind.values(), kind),
                word(PaperQuery.ServiceState.values(), state),
                words.strip());
    }

    private static LocalDate day(@Nullable String typed, LocalDate usual) {
        if (typed == null || typed.isBlank()) return usual;
        try {
            return LocalDate.parse(typed.strip());
        } catch (DateTimeParseException unreadable) {
            return usual;
        }
    }

    private static <E extends Enum<E>> @Nullable E word(E[] words, @Nullable String typed) {
        return Stream.of(words)
                .filter(word -> word.name().equals(typed))
                .findFirst()
                .orElse(null);
    }
}
