package onewindow.casework.web.acts;

import static onewindow.casework.CaseAct.WITHHOLDING;
import static onewindow.people.Permission.DECIDE_CASES;

import onewindow.casework.CaseNumber;
import onewindow.casework.PublicResults;
import onewindow.casework.PublicityAct;
import onewindow.casework.SecrecyGround;
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

/** Keeps a result out of the public list (不予公开). */
@Controller
@Clause({"LIC-40", "LIC-5"})
class WithholdingController {
    private final PublicResults results;
    private final ActFrames frames;

    WithholdingController(PublicResults results, ActFrames frames) {
        this.results = results;
        this.frames = frames;
    }

    @GetMapping("/cases/{no}/withholding")
    @Needs(DECIDE_CASES)
    Reply show(Screen screen, Officer by, @PathVariable CaseNumber no) {
        return new WithholdingPage(frames.open(screen, by, no, WITHHOLDING));
    }

    @PostMapping("/cases/{no}/withholding/preview")
    @Needs(DECIDE_CASES)
    Reply preview(Screen screen, Officer by, @PathVariable CaseNumber no, Filled filled) {
        return frames.preview(new Asked(screen, by, no, WITHHOLDING, filled), act(filled), WithholdingPage::new);
    }

    @PostMapping("/cases/{no}/withholding")
    @Needs(DECIDE_CASES)
    Reply withhold(Screen screen, Officer by, @PathVariable CaseNumber no, Filled filled, SubmissionId submission) {
        return frames.done(
                new Asked(screen, by, no, WITHHOLDING, filled),
                () -> results.withhold(no, act(filled), filled.version(), by, submission),
                WithholdingPage::new);
    }

    private static PublicityAct.Withhold act(Filled filled) {
        return new PublicityAct.Withhold(
                filled.word(SecrecyGround.class, "ground", SecrecyGround.PRIVACY), filled.text("reason"));
    }
}
