package onewindow.casework.web.acts;

import static onewindow.casework.CaseAct.RESTRICTION_END;
import static onewindow.people.Permission.DECIDE_CASES;

import onewindow.casework.CaseNumber;
import onewindow.casework.RestrictionAct;
import onewindow.casework.Restrictions;
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

/** Ends a restriction before its time (解除限制申请). */
@Controller
@Clause({"LIC-78", "LIC-79"})
class RestrictionEndController {
    private final Restrictions restrictions;
    private final ActFrames frames;

    RestrictionEndController(Restrictions restrictions, ActFrames frames) {
        this.restrictions = restrictions;
        this.frames = frames;
    }

    @GetMapping("/cases/{no}/restriction-end")
    @Needs(DECIDE_CASES)
    Reply show(Screen screen, Officer by, @PathVariable CaseNumber no) {
        return new RestrictionEndPage(frames.open(screen, by, no, RESTRICTION_END));
    }

    @PostMapping("/cases/{no}/restriction-end/preview")
    @Needs(DECIDE_CASES)
    Reply preview(Screen screen, Officer by, @PathVariable CaseNumber no, Filled filled) {
        return frames.preview(new Asked(screen, by, no, RESTRICTION_END, filled), act(filled), RestrictionEndPage::new);
    }

    @PostMapping("/cases/{no}/restriction-end")
    @Needs(DECIDE_CASES)
    Reply end(Screen screen, Officer by, @PathVariable CaseNumber no, Filled filled, SubmissionId submission) {
        return frames.done(
                new Asked(screen, by, no, RESTRICTION_END, filled),
                () -> restrictions.end(no, act(filled), filled.version(), by, submission),
                RestrictionEndPage::new);
    }

    private static RestrictionAct.End act(Filled filled) {
        return new RestrictionAct.End(filled.text("reason"));
    }
}
