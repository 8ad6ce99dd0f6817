package onewindow.casework.web.acts;

import static onewindow.casework.CaseAct.HEARING_REQUEST;
import static onewindow.people.Permission.CONDUCT_PROCEDURES;

import onewindow.casework.CaseNumber;
import onewindow.casework.HearingAct;
import onewindow.casework.HearingParty;
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

/** Takes down who asks for a hearing (申请听证), or that the office holds one of itself. */
@Controller
@Clause({"LIC-46", "LIC-47"})
class HearingRequestController {
    private final Hearings hearings;
    private final ActFrames frames;

    HearingRequestController(Hearings hearings, ActFrames frames) {
        this.hearings = hearings;
        this.frames = frames;
    }

    @GetMapping("/cases/{no}/hearing-request")
    @Needs(CONDUCT_PROCEDURES)
    Reply show(Screen screen, Officer by, @PathVariable CaseNumber no) {
        return new HearingRequestPage(frames.open(screen, by, no, HEARING_REQUEST));
    }

    @PostMapping("/cases/{no}/hearing-request/preview")
    @Needs(CONDUCT_PROCEDURES)
    Reply preview(Screen screen, Officer by, @PathVariable CaseNumber no, Filled filled) {
        return frames.preview(new Asked(screen, by, no, HEARING_REQUEST, filled), act(filled), HearingRequestPage::new);
    }

    @PostMapping("/cases/{no}/hearing-request")
    @Needs(CONDUCT_PROCEDURES)
    Reply request(Screen screen, Officer by, @PathVariable CaseNumber no, Filled filled, SubmissionId submission) {
        return frames.done(
                new Asked(screen, by, no, HEARING_REQUEST, filled),
                () -> hearings.request(no, act(filled), filled.version(), by, submission),
                HearingRequestPage::new);
    }

    private static HearingAct.Request act(Filled filled) {
        return new HearingAct.Request(
                filled.word(HearingParty.class, "by", HearingParty.APPLICANT),
                filled.day("askedOn"),
                filled.text("reason"));
    }
}
