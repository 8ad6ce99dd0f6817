package onewindow.casework.web.acts;

import static onewindow.casework.CaseAct.HEARING_RIGHTS;
import static onewindow.people.Permission.CONDUCT_PROCEDURES;

import onewindow.casework.CaseNumber;
import onewindow.casework.HearingAct;
import onewindow.casework.Hearings;
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

/** Tells applicant and third parties of their right to a hearing (听证告知). */
@Controller
@Clause("LIC-47")
class HearingRightsController {
    private final Hearings hearings;
    private final ActFrames frames;

    HearingRightsController(Hearings hearings, ActFrames frames) {
        this.hearings = hearings;
        this.frames = frames;
    }

    @GetMapping("/cases/{no}/hearing-rights")
    @Needs(CONDUCT_PROCEDURES)
    Reply show(Screen screen, Officer by, @PathVariable CaseNumber no) {
        return new HearingRightsPage(frames.open(screen, by, no, HEARING_RIGHTS));
    }

    @PostMapping("/cases/{no}/hearing-rights/preview")
    @Needs(CONDUCT_PROCEDURES)
    Reply preview(Screen screen, Officer by, @PathVariable CaseNumber no, Filled filled) {
        return frames.preview(new Asked(screen, by, no, HEARING_RIGHTS, filled), act(filled), HearingRightsPage::new);
    }

    @PostMapping("/cases/{no}/hearing-rights")
    @Needs(CONDUCT_PROCEDURES)
    Reply tell(Screen screen, Officer by, @PathVariable CaseNumber no, Filled filled, SubmissionId submission) {
        return frames.done(
                new Asked(screen, by, no, HEARING_RIGHTS, filled),
                () -> hearings.tell(no, act(filled), filled.version(), by, submission),
                HearingRightsPage::new);
    }

    private static HearingAct.Tell act(Filled filled) {
        return new HearingAct.Tell(filled.text("reason"));
    }
}
