package onewindow.casework.web.acts;

import static onewindow.casework.CaseAct.HEARING_NOTICE;
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

/** Calls a hearing (听证通知): when, where, under whom. */
@Controller
@Clause({"LIC-45", "LIC-48"})
class HearingNoticeController {
    private final Hearings hearings;
    private final ActFrames frames;
    private final Colleagues colleagues;

    HearingNoticeController(Hearings hearings, ActFrames frames, Colleagues colleagues) {
        this.hearings = hearings;
        this.frames = frames;
        this.colleagues = colleagues;
    }

    @GetMapping("/cases/{no}/hearing-notice")
    @Needs(CONDUCT_PROCEDURES)
    Reply show(Screen screen, Officer by, @PathVariable CaseNumber no) {
        return page(frames.open(screen, by, no, HEARING_NOTICE));
    }

    @PostMapping("/cases/{no}/hearing-notice/preview")
    @Needs(CONDUCT_PROCEDURES)
    Reply preview(Screen screen, Officer by, @PathVariable CaseNumber no, Filled filled) {
        return frames.preview(new Asked(screen, by, no, HEARING_NOTICE, filled), act(filled), this::page);
    }

    @PostMapping("/cases/{no}/hearing-notice")
    @Needs(CONDUCT_PROCEDURES)
    Reply call(Screen screen, Officer by, @PathVariable CaseNumber no, Filled filled, SubmissionId submission) {
        return frames.done(
                new Asked(screen, by, no, HEARING_NOTICE, filled),
                () -> hearings.call(no, act(filled), filled.version(), by, submission),
                this::page);
    }

    private static HearingAct.Call act(Filled filled) {
        return new HearingAct.Call(
                filled.moment("on", "time"),
                filled.text("place"),
                filled.officer("chair"),
                filled.officer("clerk"),
                !filled.has("closed"),
                filled.text("whyClosed"));
    }

    private HearingNoticePage page(ActFrame frame) {
        return new HearingNoticePage(frame, colleagues.of(frame));
    }
}
