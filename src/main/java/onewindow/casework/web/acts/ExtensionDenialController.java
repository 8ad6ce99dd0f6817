package onewindow.casework.web.acts;

import static onewindow.casework.CaseAct.EXTENSION_DENIAL;
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

/** The head denies more time (不同意延期); the limit stays. */
@Controller
@Clause("LIC-42")
class ExtensionDenialController {
    private final Extensions extensions;
    private final ActFrames frames;

    ExtensionDenialController(Extensions extensions, ActFrames frames) {
        this.extensions = extensions;
        this.frames = frames;
    }

    @GetMapping("/cases/{no}/extension-denial")
    @Needs(SEE_CASES)
    Reply show(Screen screen, Officer by, @PathVariable CaseNumber no) {
        return new ExtensionDenialPage(frames.open(screen, by, no, EXTENSION_DENIAL));
    }

    @PostMapping("/cases/{no}/extension-denial/preview")
    @Needs(SEE_CASES)
    Reply preview(Screen screen, Officer by, @PathVariable CaseNumber no, Filled filled) {
        return frames.preview(
                new Asked(screen, by, no, EXTENSION_DENIAL, filled),
                new ExtensionAct.Deny(filled.text("reason")),
                ExtensionDenialPage::new);
    }

    @PostMapping("/cases/{no}/extension-denial")
    @Needs(SEE_CASES)
    Reply deny(Screen screen, Officer by, @PathVariable CaseNumber no, Filled filled, SubmissionId submission) {
        return frames.done(
                new Asked(screen, by, no, EXTENSION_DENIAL, filled),
                () -> extensions.deny(no, filled.text("reason"), filled.version(), by, submission),
                ExtensionDenialPage::new);
    }
}
