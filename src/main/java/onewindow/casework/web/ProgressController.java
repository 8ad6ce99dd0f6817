package onewindow.casework.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import onewindow.casework.CaseReason;
import onewindow.people.ForEveryone;
import onewindow.platform.Clause;
import onewindow.platform.Refusal;
import onewindow.platform.web.Reply;
import onewindow.platform.web.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The citizen follows his case by number and code. Wrong codes run out. */
@Controller
class ProgressController {
    private final Progress progress;
    private final Tries tries;

    ProgressController(Progress progress, Tries tries) {
        this.progress = progress;
        this.tries = tries;
    }

    @GetMapping("/progress")
    @ForEveryone(because = "A2.1: the applicant follows his case without an account, by number and code")
    @Clause({"A2.1", "A3.2", "A3.5"})
    Reply show(
            Screen screen,
            HttpServletRequest request,
            @RequestParam(defaultValue = "") String number,
            @RequestParam(defaultValue = "") String code) {
        if (number.isBlank() && code.isBlank()) return new ProgressPage(screen, "", "", List.of(), null, null);
        if (!tries.oneMore(request.getRemoteAddr())) return refused(screen, number, CaseReason.TOO_MANY_TRIES);
        return progress.byCode(number.strip(), code.strip())
                .<Reply>map(head -> new ProgressPage(screen, number, code, List.of(), progress.of(screen, head), null))
                .orElseGet(() -> refused(screen, number, CaseReason.CODE_WRONG));
    }

    /** Unknown number and wrong code look the same. */
    private static Reply refused(Screen screen, String number, CaseReason reason) {
        var text = screen.refusal(Refusal.of(reason));
        return Reply.again(new ProgressPage(screen, number, "", List.of(text), null, null));
    }
}
