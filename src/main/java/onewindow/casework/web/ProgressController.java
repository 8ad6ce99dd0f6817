package onewindow.casework.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import onewindow.casework.CaseHead;
import onewindow.casework.CaseReason;
import onewindow.documents.Documents;
import onewindow.people.ForEveryone;
import onewindow.platform.Clause;
import onewindow.platform.NotThere;
import onewindow.platform.Refusal;
import onewindow.platform.web.Reply;
import onewindow.platform.web.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The citizen follows his case by number and code, or by the square code on a paper. Wrong codes run out. */
@Controller
class ProgressController {
    private static final int TRIES = 20;
    private static final Duration REFILL = Duration.ofMinutes(10);

    private final Progress progress;
    private final Documents documents;
    private final Cache<String, Bucket> tries =
            Caffeine.newBuilder().maximumSize(100_000).expireAfterAccess(REFILL).build();

    ProgressController(Progress progress, Documents documents) {
        this.progress = progress;
        this.documents = documents;
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
        if (!bucket(request.getRemoteAddr()).tryConsume(1)) return refused(screen, number, CaseReason.TOO_MANY_TRIES);
        return progress.byCode(number.strip(), code.strip())
                .<Reply>map(head -> new ProgressPage(screen, number, code, List.of(), progress.of(screen, head), null))
                .orElseGet(() -> refused(screen, number, CaseReason.CODE_WRONG));
    }

    /** Unknown number and wrong code look the same. */
    private static Reply refused(Screen screen, String number, CaseReason reason) {
        var text = screen.refusal(Refusal.of(reason));
        return Reply.again(new ProgressPage(screen, number, "", List.of(text), null, null));
    }

    @GetMapping("/check/{token}")
    @ForEveryone(
            because = "BIZ-36: whoever holds a paper may see whether the office issued it and where the matter stands")
    @Clause({"A2.1", "BIZ-36"})
    Reply check(Screen screen, @PathVariable String token) {
        var paper = documents.confirm(token).orElseThrow(NotThere::new);
        Optional<CaseHead> head = progress.bySubject(paper.centre(), paper.subject());
        var found = head.map(one -> progress.of(screen, one)).orElseThrow(NotThere::new);
        var confirmed = screen.t(
                "progress.paper.confirmed",
                screen.texts().word(paper.kind()),
                paper.number(),
                paper.issuedAt(),
                paper.checkCode());
        return new ProgressPage(screen, found.head().number().value(), "", List.of(), found, confirmed);
    }

    private Bucket bucket(String source) {
        return tries.get(
                source,
                key -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(TRIES).refillGreedy(TRIES, REFILL))
                        .build());
    }
}
