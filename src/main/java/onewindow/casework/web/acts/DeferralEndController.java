package onewindow.casework.web.acts;

import static onewindow.casework.CaseAct.DEFERRAL_END;
import static onewindow.people.Permission.DECIDE_CASES;

import onewindow.casework.Admission;
import onewindow.casework.CaseNumber;
import onewindow.casework.PromiseAct;
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

/** Ends a case whose promised materials did not come (终止容缺办理). */
@Controller
@Clause({"LIC-32.4", "LIC-38"})
class DeferralEndController {
    private final Admission admission;
    private final ActFrames frames;

    DeferralEndController(Admission admission, ActFrames frames) {
        this.admission = admission;
        this.frames = frames;
    }

    @GetMapping("/cases/{no}/deferral-end")
    @Needs(DECIDE_CASES)
    Reply show(Screen screen, Officer by, @PathVariable CaseNumber no) {
        return new DeferralEndPage(frames.open(screen, by, no, DEFERRAL_END));
    }

    @PostMapping("/cases/{no}/deferral-end/preview")
    @Needs(DECIDE_CASES)
    Reply preview(Screen screen, Officer by, @PathVariable CaseNumber no, Filled filled) {
        return frames.preview(new Asked(screen, by, no, DEFERRAL_END, filled), act(filled), DeferralEndPage::new);
    }

    @PostMapping("/cases/{no}/deferral-end")
    @Needs(DECIDE_CASES)
    Reply end(Screen screen, Officer by, @PathVariable CaseNumber no, Filled filled, SubmissionId submission) {
        return frames.done(
                new Asked(screen, by, no, DEFERRAL_END, filled),
                () -> admission.endForPromise(no, act(filled), filled.version(), by, submission),
                DeferralEndPage::new);
    }

    private static PromiseAct.End act(Filled filled) {
        return new PromiseAct.End(filled.text("reason"), filled.text("basis"), filled.text("remedy"));
    }
}
