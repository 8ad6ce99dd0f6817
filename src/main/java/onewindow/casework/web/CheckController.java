package onewindow.casework.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import onewindow.casework.CaseReason;
import onewindow.documents.Documents;
import onewindow.documents.PaperConfirmed;
import onewindow.people.ForEveryone;
import onewindow.platform.Clause;
import onewindow.platform.Refusal;
import onewindow.platform.web.Reply;
import onewindow.platform.web.Screen;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Whether a paper was issued by the office, by its square code or by what is printed beside it. */
@Controller
class CheckController {
    private static final String BECAUSE =
            "BIZ-36: whoever holds a paper may see whether the office issued it and where the matter stands";

    private final Progress progress;
    private final Documents documents;
    private final Tries tries;

    CheckController(Progress progress, Documents documents, Tries tries) {
        this.progress = progress;
        this.documents = documents;
        this.tries = tries;
    }

    @GetMapping("/check")
    @ForEveryone(because = BECAUSE)
    @Clause({"A2.1", "BIZ-36"})
    Reply byHand(
            Screen screen,
            HttpServletRequest request,
            @RequestParam(defaultValue = "") String number,
            @RequestParam(defaultValue = "") String code) {
        if (number.isBlank() && code.isBlank()) return new CheckPage(screen, "", List.of());
        if (!tries.oneMore(request.getRemoteAddr())) return refused(screen, number, CaseReason.TOO_MANY_TRIES);
        var confirmed = progress.subjectOf(number.strip())
                .flatMap(subject -> documents.confirm(subject.centre(), subject.name(), code));
        return confirmed
                .flatMap(paper -> page(screen, paper))
                .orElseGet(() -> refused(screen, number, CaseReason.PAPER_UNKNOWN));
    }

    @GetMapping("/check/{token}")
    @ForEveryone(because = BECAUSE)
    @Clause({"A2.1", "BIZ-36"})
    Reply byToken(Screen screen, @PathVariable String token) {
        return documents
                .confirm(token)
                .flatMap(paper -> page(screen, paper))
                .orElseGet(() ->
                        new Reply.Shown(told(screen, "", CaseReason.PAPER_UNKNOWN), HttpStatus.NOT_FOUND.value()));
    }

    private Optional<Reply> page(Screen screen, PaperConfirmed paper) {
        return progress.bySubject(paper.centre(), paper.subject()).map(head -> {
            var confirmed = screen.t(
                    "progress.paper.confirmed",
                    screen.texts().word(paper.kind()),
                    paper.number(),
                    paper.issuedAt(),
                    paper.checkCode());
            return new ProgressPage(
                    screen,
                    head.number().value(),
                    "",
                    List.of(),
                    paper.kind().isForApplicant() ? progress.of(screen, head) : null,
                    confirmed);
        });
    }

    private static Reply refused(Screen screen, String number, CaseReason reason) {
        return Reply.again(told(screen, number, reason));
    }

    private static CheckPage told(Screen screen, String number, CaseReason reason) {
        return new CheckPage(screen, number, List.of(screen.refusal(Refusal.of(reason))));
    }
}
