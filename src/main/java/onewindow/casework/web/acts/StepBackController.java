package onewindow.casework.web.acts;

import static onewindow.casework.CaseAct.STEP_BACK;
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

/** Takes a case a step back, with the reason (退回). */
@Controller
@Clause("A3.7")
class StepBackController {
    private final Closings closings;
    private final ActFrames frames;

    StepBackController(Closings closings, ActFrames frames) {
        this.closings = closings;
        this.frames = frames;
    }

    @GetMapping("/cases/{no}/step-back")
    @Needs(DECIDE_CASES)
    Reply show(Screen screen, Officer by, @PathVariable CaseNumber no) {
        return new StepBackPage(frames.open(screen, by, no, STEP_BACK));
    }

    @PostMapping("/cases/{no}/step-back/preview")
    @Needs(DECIDE_CASES)
    Reply preview(Screen screen, Officer by, @PathVariable CaseNumber no, Filled filled) {
        return frames.preview(
                new Asked(screen, by, no, STEP_BACK, filled),
                new ClosingAct.StepBack(filled.text("reason")),
                StepBackPage::new);
    }

    @PostMapping("/cases/{no}/step-back")
    @Needs(DECIDE_CASES)
    Reply stepBack(Screen screen, Officer by, @PathVariable CaseNumber no, Filled filled, SubmissionId submission) {
        return frames.done(
                new Asked(screen, by, no, STEP_BACK, filled),
                () -> closings.stepBack(no, filled.text("reason"), filled.version(), by, submission),
                StepBackPage::new);
    }
}
