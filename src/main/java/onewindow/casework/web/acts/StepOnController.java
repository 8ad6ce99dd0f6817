package onewindow.casework.web.acts;

import static onewindow.casework.CaseAct.STEP_ON;
import static onewindow.people.Permission.ACCEPT_CASES;

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

/** The window hands a case on again after a step back (重新送审). */
@Controller
@Clause("A3.7")
class StepOnController {
    private final Closings closings;
    private final ActFrames frames;

    StepOnController(Closings closings, ActFrames frames) {
        this.closings = closings;
        this.frames = frames;
    }

    @GetMapping("/cases/{no}/step-on")
    @Needs(ACCEPT_CASES)
    Reply show(Screen screen, Officer by, @PathVariable CaseNumber no) {
        return new StepOnPage(frames.open(screen, by, no, STEP_ON));
    }

    @PostMapping("/cases/{no}/step-on/preview")
    @Needs(ACCEPT_CASES)
    Reply preview(Screen screen, Officer by, @PathVariable CaseNumber no, Filled filled) {
        return frames.preview(
                new Asked(screen, by, no, STEP_ON, filled),
                new ClosingAct.StepOn(filled.text("reply")),
                StepOnPage::new);
    }

    @PostMapping("/cases/{no}/step-on")
    @Needs(ACCEPT_CASES)
    Reply stepOn(Screen screen, Officer by, @PathVariable CaseNumber no, Filled filled, SubmissionId submission) {
        return frames.done(
                new Asked(screen, by, no, STEP_ON, filled),
                () -> closings.stepOn(no, filled.text("reply"), filled.version(), by, submission),
                StepOnPage::new);
    }
}
