package onewindow.casework.web.acts;

import static onewindow.casework.CaseAct.EXTENSION;
import static onewindow.people.Permission.SEE_CASES;

import onewindow.casework.CaseNumber;
import onewindow.casework.ExtensionAct;
import onewindow.casework.Extensions;
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

/** The head approves more time (批准延期); the notice with the reason goes to the applicant. */
@Controller
@Clause("LIC-42")
class ExtensionController {
    private final Extensions extensions;
    private final ActFrames frames;

    ExtensionController(Extensions extensions, ActFrames frames) {
        this.extensions = extensions;
        this.frames = frames;
    }

    @GetMapping("/cases/{no}/extension")
    @Needs(SEE_CASES)
    Reply show(Screen screen, Officer by, @PathVariable CaseNumber no) {
        return new ExtensionPage(frames.open(screen, by, no, EXTENSION));
    }

    @PostMapping("/cases/{no}/extension/preview")
    @Needs(SEE_CASES)
    Reply preview(Screen screen, Officer by, @PathVariable CaseNumber no, Filled filled) {
        return frames.preview(
                new Asked(screen, by, no, EXTENSION, filled), new ExtensionAct.Approve(), ExtensionPage::new);
    }

    @PostMapping("/cases/{no}/extension")
    @Needs(SEE_CASES)
    Reply approve(Screen screen, Officer by, @PathVariable CaseNumber no, Filled filled, SubmissionId submission) {
        return frames.done(
                new Asked(screen, by, no, EXTENSION, filled),
                () -> extensions.approve(no, filled.version(), by, submission),
                ExtensionPage::new);
    }
}
