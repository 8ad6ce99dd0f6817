package onewindow.casework.web.acts;

import static onewindow.casework.CaseAct.RESTRICTION;
import static onewindow.people.Permission.DECIDE_CASES;

import onewindow.casework.CaseNumber;
import onewindow.casework.RestrictionAct;
import onewindow.casework.RestrictionGround;
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

/** Warns an applicant and keeps him from a licence for a time (警告、限制申请). */
@Controller
@Clause({"LIC-78", "LIC-79"})
class RestrictionController {
    private final Restrictions restrictions;
    private final ActFrames frames;

    RestrictionController(Restrictions restrictions, ActFrames frames) {
        this.restrictions = restrictions;
        this.frames = frames;
    }

    @GetMapping("/cases/{no}/restriction")
    @Needs(DECIDE_CASES)
    Reply show(Screen screen, Officer by, @PathVariable CaseNumber no) {
        return new RestrictionPage(frames.open(screen, by, no, RESTRICTION));
    }

    @PostMapping("/cases/{no}/restriction/preview")
    @Needs(DECIDE_CASES)
    Reply preview(Screen screen, Officer by, @PathVariable CaseNumber no, Filled filled) {
        return frames.preview(new Asked(screen, by, no, RESTRICTION, filled), act(filled), RestrictionPage::new);
    }

    @PostMapping("/cases/{no}/restriction")
    @Needs(DECIDE_CASES)
    Reply restrict(Screen screen, Officer by, @PathVariable CaseNumber no, Filled filled, SubmissionId submission) {
        return frames.done(
                new Asked(screen, by, no, RESTRICTION, filled),
                () -> restrictions.restrict(no, act(filled), filled.version(), by, submission),
                RestrictionPage::new);
    }

    private static RestrictionAct.Restrict act(Filled filled) {
        return new RestrictionAct.Restrict(
                filled.word(RestrictionGround.class, "ground", RestrictionGround.FALSE_MATERIALS),
                filled.text("concern"),
                filled.text("evidence"),
                filled.text("revocation"),
                filled.day("revokedOn"));
    }
}
