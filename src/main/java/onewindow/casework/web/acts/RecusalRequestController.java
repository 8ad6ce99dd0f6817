package onewindow.casework.web.acts;

import static onewindow.casework.CaseAct.RECUSAL_REQUEST;
import static onewindow.people.Permission.CONDUCT_PROCEDURES;

import onewindow.casework.CaseNumber;
import onewindow.casework.ConflictKind;
import onewindow.casework.RecusalAct;
import onewindow.casework.RecusalAsker;
import onewindow.casework.Recusals;
import onewindow.casework.web.acts.ActFrames.Asked;
import onewindow.people.Needs;
import onewindow.people.Officer;
import onewindow.platform.Clause;
import onewindow.platform.SubmissionId;
import onewindow.platform.web.Reply;
import onewindow.platform.web.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Takes down that an officer should keep out of a case (回避申请). */
@Controller
@Clause({"A6.3", "CSL-76", "CSL-77"})
class RecusalRequestController {
    private final Recusals recusals;
    private final ActFrames frames;
    private final Colleagues colleagues;

    RecusalRequestController(Recusals recusals, ActFrames frames, Colleagues colleagues) {
        this.recusals = recusals;
        this.frames = frames;
        this.colleagues = colleagues;
    }

    @GetMapping("/cases/{no}/recusal-request")
    @Needs(CONDUCT_PROCEDURES)
    Reply show(Screen screen, Officer by, @PathVariable CaseNumber no) {
        return page(frames.open(screen, by, no, RECUSAL_REQUEST));
    }

    @PostMapping("/cases/{no}/recusal-request/preview")
    @Needs(CONDUCT_PROCEDURES)
    Reply preview(Screen screen, Officer by, @PathVariable CaseNumber no, Filled filled) {
        return frames.preview(new Asked(screen, by, no, RECUSAL_REQUEST, filled), act(filled), this::page);
    }

    @PostMapping("/cases/{no}/recusal-request")
    @Needs(CONDUCT_PROCEDURES)
    Reply ask(Screen screen, Officer by, @PathVariable CaseNumber no, Filled filled, SubmissionId submission) {
        return frames.done(
                new Asked(screen, by, no, RECUSAL_REQUEST, filled),
                () -> recusals.ask(no, act(filled), filled.version(), by, submission),
                this::page);
    }

    private static RecusalAct.Ask act(Filled filled) {
        return new RecusalAct.Ask(
                filled.word(RecusalAsker.class, "asker", RecusalAsker.OFFICER),
                filled.officer("officer"),
                filled.word(ConflictKind.class, "conflict", ConflictKind.OTHER),
                filled.text("reason"));
    }

    private RecusalRequestPage page(ActFrame frame) {
        return new RecusalRequestPage(frame, colleagues.of(frame));
    }
}
