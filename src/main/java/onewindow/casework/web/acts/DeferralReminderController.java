package onewindow.casework.web.acts;

import static onewindow.casework.CaseAct.DEFERRAL_REMINDER;
import static onewindow.people.Permission.SEE_CASES;

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

/** Records how the applicant was reminded of what he promised (催告). */
@Controller
@Clause("LIC-32.4")
class DeferralReminderController {
    private final Admission admission;
    private final ActFrames frames;

    DeferralReminderController(Admission admission, ActFrames frames) {
        this.admission = admission;
        this.frames = frames;
    }

    @GetMapping("/cases/{no}/deferral-reminder")
    @Needs(SEE_CASES)
    Reply show(Screen screen, Officer by, @PathVariable CaseNumber no) {
        return new DeferralReminderPage(frames.open(screen, by, no, DEFERRAL_REMINDER));
    }

    @PostMapping("/cases/{no}/deferral-reminder/preview")
    @Needs(SEE_CASES)
    Reply preview(Screen screen, Officer by, @PathVariable CaseNumber no, Filled filled) {
        return frames.preview(
                new Asked(screen, by, no, DEFERRAL_REMINDER, filled), act(filled), DeferralReminderPage::new);
    }

    @PostMapping("/cases/{no}/deferral-reminder")
    @Needs(SEE_CASES)
    Reply chase(Screen screen, Officer by, @PathVariable CaseNumber no, Filled filled, SubmissionId submission) {
        return frames.done(
                new Asked(screen, by, no, DEFERRAL_REMINDER, filled),
                () -> admission.chase(no, act(filled), filled.version(), by, submission),
                DeferralReminderPage::new);
    }

    private static PromiseAct.Chase act(Filled filled) {
        return new PromiseAct.Chase(filled.text("how"));
    }
}
