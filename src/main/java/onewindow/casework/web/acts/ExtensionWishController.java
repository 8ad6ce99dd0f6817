package onewindow.casework.web.acts;

import static onewindow.casework.CaseAct.EXTENSION_WISH;
import static onewindow.people.Permission.CONDUCT_PROCEDURES;

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

/** Asks for more time (延期申请) with a reason the applicant will read. */
@Controller
@Clause("LIC-42")
class ExtensionWishController {
    private final Extensions extensions;
    private final ActFrames frames;

    ExtensionWishController(Extensions extensions, ActFrames frames) {
        this.extensions = extensions;
        this.frames = frames;
    }

    @GetMapping("/cases/{no}/extension-wish")
    @Needs(CONDUCT_PROCEDURES)
    Reply show(Screen screen, Officer by, @PathVariable CaseNumber no) {
        return page(frames.open(screen, by, no, EXTENSION_WISH));
    }

    @PostMapping("/cases/{no}/extension-wish/preview")
    @Needs(CONDUCT_PROCEDURES)
    Reply preview(Screen screen, Officer by, @PathVariable CaseNumber no, Filled filled) {
        return frames.preview(
                new Asked(screen, by, no, EXTENSION_WISH, filled),
                new ExtensionAct.Ask(filled.number("number"), filled.text("reason"), extensions.most(by.centre(), no)),
                this::page);
    }

    @PostMapping("/cases/{no}/extension-wish")
    @Needs(CONDUCT_PROCEDURES)
    Reply ask(Screen screen, Officer by, @PathVariable CaseNumber no, Filled filled, SubmissionId submission) {
        return frames.done(
                new Asked(screen, by, no, EXTENSION_WISH, filled),
                () -> extensions.ask(
                        no, filled.number("number"), filled.text("reason"), filled.version(), by, submission),
                this::page);
    }

    private ExtensionWishPage page(ActFrame frame) {
        var opening = frame.head().opening();
        return new ExtensionWishPage(frame, extensions.most(opening.centre(), opening.number()));
    }
}
