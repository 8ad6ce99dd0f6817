package onewindow.casework.web.acts;

import static onewindow.casework.CaseAct.SUPPLEMENT_REMINDER;
import static onewindow.people.Permission.SEE_CASES;

import onewindow.casework.CaseNumber;
import onewindow.casework.ClosingAct;
import onewindow.casework.Closings;
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

/** Reminds the applicant once of what is still missing (补正催告). */
@Controller
@Clause({"A3.6", "LIC-32.4"})
class SupplementReminderController {
    private final Closings closings;
    private final ActFrames frames;

    SupplementReminderController(Closings closings, ActFrames frames) {
        this.closings = closings;
        this.frames = frames;
    }

    @GetMapping("/cases/{no}/supplement-reminder")
    @Needs(SEE_CASES)
    Reply show(Screen screen, Officer by, @PathVariable CaseNumber no) {
        return new SupplementReminderPage(frames.open(screen, by, no, SUPPLEMENT_REMINDER));
    }

    @PostMapping("/cases/{no}/supplement-reminder/preview")
    @Needs(SEE_CASES)
    Reply preview(Screen screen, Officer by, @PathVariable CaseNumber no, Filled filled) {
        return frames.preview(
                new Asked(screen, by, no, SUPPLEMENT_REMINDER, filled),
                new ClosingAct.Remind(),
                SupplementReminderPage::new);
    }

    @PostMapping("/cases/{no}/supplement-reminder")
    @Needs(SEE_CASES)
    Reply remind(Screen screen, Officer by, @PathVariable CaseNumber no, Filled filled, SubmissionId submission) {
        return frames.done(
                new Asked(screen, by, no, SUPPLEMENT_REMINDER, filled),
                () -> closings.remind(no, filled.version(), by, submission),
                SupplementReminderPage::new);
    }
}
