package onewindow.casework.web.acts;

import static onewindow.casework.CaseAct.RECUSAL;
import static onewindow.people.Permission.RULE_ON_RECUSALS;

import onewindow.casework.CaseNumber;
import onewindow.casework.RecusalAct;
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

/** The head answers whether an officer keeps out, and who steps in (回避决定). */
@Controller
@Clause({"A6.3", "CSL-77"})
class RecusalController {
    private final Recusals recusals;
    private final ActFrames frames;
    private final Colleagues colleagues;

    RecusalController(Recusals recusals, ActFrames frames, Colleagues colleagues) {
        this.recusals = recusals;
        this.frames = frames;
        this.colleagues = colleagues;
    }

    @GetMapping("/cases/{no}/recusal")
    @Needs(RULE_ON_RECUSALS)
    Reply show(Screen screen, Officer by, @PathVariable CaseNumber no) {
        return page(frames.open(screen, by, no, RECUSAL));
    }

    @PostMapping("/cases/{no}/recusal/preview")
    @Needs(RULE_ON_RECUSALS)
    Reply preview(Screen screen, Officer by, @PathVariable CaseNumber no, Filled filled) {
        return frames.preview(new Asked(screen, by, no, RECUSAL, filled), act(filled), this::page);
    }

    @PostMapping("/cases/{no}/recusal")
    @Needs(RULE_ON_RECUSALS)
    Reply rule(Screen screen, Officer by, @PathVariable CaseNumber no, Filled filled, SubmissionId submission) {
        return frames.done(
                new Asked(screen, by, no, RECUSAL, filled),
                () -> recusals.rule(no, act(filled), filled.version(), by, submission),
                this::page);
    }

    private static RecusalAct.Rule act(Filled filled) {
        return new RecusalAct.Rule(
                filled.number("request"),
                filled.text("granted").equals("yes"),
                filled.officer("deputy"),
                filled.text("reason"));
    }

    private RecusalPage page(ActFrame frame) {
        return new RecusalPage(frame, colleagues.of(frame));
    }
}
