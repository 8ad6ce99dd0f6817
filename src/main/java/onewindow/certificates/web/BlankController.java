package onewindow.certificates.web;

import static onewindow.people.Permission.KEEP_BLANKS;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import onewindow.casework.CaseNumber;
import onewindow.casework.Casework;
import onewindow.certificates.Blank;
import onewindow.certificates.BlankNo;
import onewindow.certificates.BlankReason;
import onewindow.certificates.BlankState;
import onewindow.certificates.Blanks;
import onewindow.certificates.ReprintCause;
import onewindow.people.Needs;
import onewindow.people.Officer;
import onewindow.people.OfficerSummary;
import onewindow.people.People;
import onewindow.platform.Clause;
import onewindow.platform.Outcome;
import onewindow.platform.Refusal;
import onewindow.platform.SubmissionId;
import onewindow.platform.web.Reply;
import onewindow.platform.web.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One blank certificate: printed for a case or once more, spoiled, and what happened to it. */
@Controller
@Clause("LIC-39")
class BlankController {
    private final Blanks blanks;
    private final Casework casework;
    private final People people;

    BlankController(Blanks blanks, Casework casework, People people) {
        this.blanks = blanks;
        this.casework = casework;
        this.people = people;
    }

    @GetMapping("/blanks/print")
    @Needs(KEEP_BLANKS)
    Reply ask(Screen screen, Officer by, BlankWish wish) {
        return printing(screen, by, wish, List.of());
    }

    /** The first copy of a case, or a further one that takes its place. */
    @PostMapping("/blanks/print")
    @Needs(KEEP_BLANKS)
    Reply print(Screen screen, Officer by, BlankWish wish, SubmissionId submission) {
        var number = caseOf(wish.number(), by);
        var no = BlankNo.typed(wish.blank());
        if (number.isEmpty()) return Reply.again(printing(screen, by, wish, List.of()));
        if (no.isEmpty())
            return Reply.again(printing(
                    screen,
                    by,
                    wish,
                    List.of(Refusal.of(
                            BlankReason.SERIAL_UNREADABLE, wish.blank().strip()))));
        var done = cause(wish.cause())
                .map(cause -> blanks.reprint(no.get(), number.get(), cause, wish.why(), by, submission))
                .orElseGet(() -> blanks.print(no.get(), number.get(), by, submission));
        return switch (done) {
            case Outcome.Done<Blank>(Blank blank) -> Reply.to("/blanks/" + blank.no());
            case Outcome.Refused<Blank>(var refusals) -> Reply.again(printing(screen, by, wish, refusals));
        };
    }

    @GetMapping("/blanks/{no:[A-Z0-9]+}")
    @Needs(KEEP_BLANKS)
    Reply show(Screen screen, Officer by, @PathVariable BlankNo no) {
        return page(screen, by, no, List.of());
    }

    @PostMapping("/blanks/{no:[A-Z0-9]+}/spoiling")
    @Needs(KEEP_BLANKS)
    Reply spoil(
            Screen screen,
            Officer by,
            @PathVariable BlankNo no,
            @RequestParam(defaultValue = "") String why,
            SubmissionId submission) {
        return switch (blanks.spoil(no, why, by, submission)) {
            case Outcome.Done<Blank> spoiled -> Reply.to("/blanks/" + no);
            case Outcome.Refused<Blank>(var refusals) -> Reply.again(page(screen, by, no, refusals));
        };
    }

    private BlankPage page(Screen screen, Officer by, BlankNo no, List<Refusal> refusals) {
        var blank = blanks.find(no, by);
        var log = Stream.of(
                        line("blanks.takenIn", blank.takenIn(), blank.kind(), by),
                        line("blanks.printed", blank.printed(), String.valueOf(blank.caseNumber()), by),
                        line("BlankState." + blank.state(), blank.ended(), blank.why(), by))
                .flatMap(Optional::stream)
                .toList();
        return new BlankPage(screen, blank, log, refusals);
    }

    private Optional<BlankPage.Line> line(
            String what, Blank.@org.jspecify.annotations.Nullable Done done, String detail, Officer by) {
        return Optional.ofNullable(done).map(known -> new BlankPage.Line(what, known.at(), name(known, by), detail));
    }

    private String name(Blank.Done done, Officer by) {
        return people.officer(by.centre(), done.by())
                .map(OfficerSummary::name)
                .orElse(done.by().value());
    }

    private BlankPrintPage printing(Screen screen, Officer by, BlankWish wish, List<Refusal> refusals) {
        var head = caseOf(wish.number(), by).flatMap(number -> casework.summary(by.centre(), number));
        var copies = head.map(known -> blanks.of(known, by)).orElse(List.of());
        boolean further = copies.stream().anyMatch(copy -> copy.state() == BlankState.VALID);
        return new BlankPrintPage(screen, wish, head.orElse(null), copies, further, refusals);
    }

    private Optional<CaseNumber> caseOf(String typed, Officer by) {
        if (!typed.matches("[A-Z0-9]{6,50}")) return Optional.empty();
        return Optional.of(new CaseNumber(typed))
                .filter(number -> casework.summary(by.centre(), number).isPresent());
    }

    private static Optional<ReprintCause> cause(String typed) {
        return Stream.of(ReprintCause.values())
                .filter(cause -> cause.name().equals(typed))
                .findFirst();
    }
}
