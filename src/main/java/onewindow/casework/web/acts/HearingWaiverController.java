package onewindow.casework.web.acts;

import static onewindow.casework.CaseAct.HEARING_WAIVER;
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

/** Takes down that nobody wants a hearing (放弃听证). */
@Controller
@Clause("LIC-47")
class HearingWaiverController {
    private final Hearings hearings;
    private final ActFrames frames;

    HearingWaiverController(Hearings hearings, ActFrames frames) {
        this.hearings = hearings;
        this.frames = frames;
    }

    @GetMapping("/cases/{no}/hearing-waiver")
    @Needs(CONDUCT_PROCEDURES)
    Reply show(Screen screen, Officer by, @PathVariable CaseNumber no) {
        return new HearingWaiverPage(frames.open(screen, by, no, HEARING_WAIVER));
    }

    @PostMapping("/cases/{no}/hearing-waiver/preview")
    @Needs(CONDUCT_PROCEDURES)
    Reply preview(Screen screen, Officer by, @PathVariable CaseNumber no, Filled filled) {
        return frames.preview(new Asked(screen, by, no, HEARING_WAIVER, filled), act(filled), HearingWaiverPage::new);
    }

    @PostMapping("/cases/{no}/hearing-waiver")
    @Needs(CONDUCT_PROCEDURES)
    Reply waive(Screen screen, Officer by, @PathVariable CaseNumber no, Filled filled, SubmissionId submission) {
        return frames.done(
                new Asked(screen, by, no, HEARING_WAIVER, filled),
                () -> hearings.waive(no, act(filled), filled.version(), by, submission),
                HearingWaiverPage::new);
    }

    private static HearingAct.Waive act(Filled filled) {
        return new HearingAct.Waive(filled.day("on"));
    }
}
