package onewindow.casework.web.acts;

import static onewindow.casework.CaseAct.TERMINATION;
import static onewindow.people.Permission.DECIDE_CASES;

import onewindow.casework.CaseNumber;
import onewindow.casework.ClosingAct;
import onewindow.casework.Closings;
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

/** Closes an accepted case whose materials never came (终止办理). */
@Controller
@Clause({"A3.7", "LIC-38"})
class TerminationController {
    private final Closings closings;
    private final ActFrames frames;

    TerminationController(Closings closings, ActFrames frames) {
        this.closings = closings;
        this.frames = frames;
    }

    @GetMapping("/cases/{no}/termination")
    @Needs(DECIDE_CASES)
    Reply show(Screen screen, Officer by, @PathVariable CaseNumber no) {
        return new TerminationPage(frames.open(screen, by, no, TERMINATION));
    }

    @PostMapping("/cases/{no}/termination/preview")
    @Needs(DECIDE_CASES)
    Reply preview(Screen screen, Officer by, @PathVariable CaseNumber no, Filled filled) {
        return frames.preview(new Asked(screen, by, no, TERMINATION, filled), act(filled), TerminationPage::new);
    }

    @PostMapping("/cases/{no}/termination")
    @Needs(DECIDE_CASES)
    Reply terminate(Screen screen, Officer by, @PathVariable CaseNumber no, Filled filled, SubmissionId submission) {
        return frames.done(
                new Asked(screen, by, no, TERMINATION, filled),
                () -> closings.terminate(no, act(filled), filled.version(), by, submission),
                TerminationPage::new);
    }

    private static ClosingAct.Terminate act(Filled filled) {
        return new ClosingAct.Terminate(filled.text("reason"), filled.text("basis"), filled.text("remedy"));
    }
}
