package onewindow.casework.web.acts;

import static onewindow.casework.CaseAct.ACCEPTANCE;
import static onewindow.people.Permission.ACCEPT_CASES;

import onewindow.casework.Act;
import onewindow.casework.CaseNumber;
import onewindow.casework.Casework;
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

/** Accepts a complete application (受理). Nothing is to be filled in, so the preview is what one sees first. */
@Controller
@Clause({"A3.2", "A3.4", "LIC-32.5"})
class AcceptanceController {
    private final Casework casework;
    private final ActFrames frames;

    AcceptanceController(Casework casework, ActFrames frames) {
        this.casework = casework;
        this.frames = frames;
    }

    @GetMapping("/cases/{no}/acceptance")
    @Needs(ACCEPT_CASES)
    Reply show(Screen screen, Officer by, @PathVariable CaseNumber no) {
        var asked = new Asked(screen, by, no, ACCEPTANCE, Filled.NOTHING);
        var frame = frames.open(screen, by, no, ACCEPTANCE);
        return frame.open() ? frames.preview(asked, new Act.Accept(), AcceptancePage::new) : new AcceptancePage(frame);
    }

    @PostMapping("/cases/{no}/acceptance")
    @Needs(ACCEPT_CASES)
    Reply accept(Screen screen, Officer by, @PathVariable CaseNumber no, Filled filled, SubmissionId submission) {
        return frames.done(
                new Asked(screen, by, no, ACCEPTANCE, filled),
                () -> casework.accept(no, filled.version(), by, submission),
                AcceptancePage::new);
    }
}
