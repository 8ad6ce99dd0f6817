package onewindow.casework.web.acts;

import static onewindow.casework.CaseAct.CORRECTION;
import static onewindow.people.Permission.ACCEPT_CASES;

import onewindow.casework.AcceptanceAct;
import onewindow.casework.Admission;
import onewindow.casework.CaseNumber;
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

/** Records what the applicant mended at the window (当场更正). */
@Controller
@Clause("LIC-32.3")
class CorrectionController {
    private final Admission admission;
    private final ActFrames frames;

    CorrectionController(Admission admission, ActFrames frames) {
        this.admission = admission;
        this.frames = frames;
    }

    @GetMapping("/cases/{no}/correction")
    @Needs(ACCEPT_CASES)
    Reply show(Screen screen, Officer by, @PathVariable CaseNumber no) {
        return new CorrectionPage(frames.open(screen, by, no, CORRECTION));
    }

    @PostMapping("/cases/{no}/correction/preview")
    @Needs(ACCEPT_CASES)
    Reply preview(Screen screen, Officer by, @PathVariable CaseNumber no, Filled filled) {
        return frames.preview(new Asked(screen, by, no, CORRECTION, filled), act(filled), CorrectionPage::new);
    }

    @PostMapping("/cases/{no}/correction")
    @Needs(ACCEPT_CASES)
    Reply correct(Screen screen, Officer by, @PathVariable CaseNumber no, Filled filled, SubmissionId submission) {
        return frames.done(
                new Asked(screen, by, no, CORRECTION, filled),
                () -> admission.correctOnSpot(no, act(filled), filled.version(), by, submission),
                CorrectionPage::new);
    }

    private static AcceptanceAct.CorrectOnSpot act(Filled filled) {
        return new AcceptanceAct.CorrectOnSpot(filled.numbers("material").stream()
                .map(material -> new AcceptanceAct.Correction(
                        material, filled.text("error-" + material), filled.text("corrected-" + material)))
                .toList());
    }
}
