package onewindow.casework.web.acts;

import static onewindow.casework.CaseAct.HEARING_MINUTES;
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

/** Takes down the signed minutes of a hearing (听证笔录). */
@Controller
@Clause("LIC-48")
class HearingMinutesController {
    private final Hearings hearings;
    private final ActFrames frames;

    HearingMinutesController(Hearings hearings, ActFrames frames) {
        this.hearings = hearings;
        this.frames = frames;
    }

    @GetMapping("/cases/{no}/hearing-minutes")
    @Needs(CONDUCT_PROCEDURES)
    Reply show(Screen screen, Officer by, @PathVariable CaseNumber no) {
        return new HearingMinutesPage(frames.open(screen, by, no, HEARING_MINUTES));
    }

    @PostMapping("/cases/{no}/hearing-minutes/preview")
    @Needs(CONDUCT_PROCEDURES)
    Reply preview(Screen screen, Officer by, @PathVariable CaseNumber no, Filled filled) {
        return frames.preview(new Asked(screen, by, no, HEARING_MINUTES, filled), act(filled), HearingMinutesPage::new);
    }

    @PostMapping("/cases/{no}/hearing-minutes")
    @Needs(CONDUCT_PROCEDURES)
    Reply hold(Screen screen, Officer by, @PathVariable CaseNumber no, Filled filled, SubmissionId submission) {
        return frames.done(
                new Asked(screen, by, no, HEARING_MINUTES, filled),
                () -> hearings.hold(no, act(filled), filled.version(), by, submission),
                HearingMinutesPage::new);
    }

    private static HearingAct.Hold act(Filled filled) {
        return new HearingAct.Hold(
                filled.has("came"), filled.text("minutes"), filled.text("signers"), filled.text("conclusion"));
    }
}
