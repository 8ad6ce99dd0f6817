package onewindow.casework.web.acts;

import static onewindow.casework.CaseAct.DEFERRED_ACCEPTANCE;
import static onewindow.people.Permission.ACCEPT_CASES;

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

/** Accepts against a signed promise of what is still to come (容缺受理). */
@Controller
@Clause("LIC-32.4")
class DeferredAcceptanceController {
    private final Admission admission;
    private final ActFrames frames;

    DeferredAcceptanceController(Admission admission, ActFrames frames) {
        this.admission = admission;
        this.frames = frames;
    }

    @GetMapping("/cases/{no}/deferred-acceptance")
    @Needs(ACCEPT_CASES)
    Reply show(Screen screen, Officer by, @PathVariable CaseNumber no) {
        return new DeferredAcceptancePage(frames.open(screen, by, no, DEFERRED_ACCEPTANCE));
    }

    @PostMapping("/cases/{no}/deferred-acceptance/preview")
    @Needs(ACCEPT_CASES)
    Reply preview(Screen screen, Officer by, @PathVariable CaseNumber no, Filled filled) {
        return frames.preview(
                new Asked(screen, by, no, DEFERRED_ACCEPTANCE, filled), act(filled), DeferredAcceptancePage::new);
    }

    @PostMapping("/cases/{no}/deferred-acceptance")
    @Needs(ACCEPT_CASES)
    Reply accept(Screen screen, Officer by, @PathVariable CaseNumber no, Filled filled, SubmissionId submission) {
        return frames.done(
                new Asked(screen, by, no, DEFERRED_ACCEPTANCE, filled),
                () -> admission.acceptOnPromise(no, act(filled), filled.version(), by, submission),
                DeferredAcceptancePage::new);
    }

    private static PromiseAct.Accept act(Filled filled) {
        return new PromiseAct.Accept(filled.numbers("material"), filled.day("until"), filled.text("signatory"));
    }
}
