package onewindow.casework.web.acts;

import static onewindow.casework.CaseAct.WITHDRAWAL;
import static onewindow.people.Permission.RECEIVE_CASES;

import onewindow.casework.Act;
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

/** Takes down that the applicant withdraws in writing (撤回申请). */
@Controller
@Clause("LIC-29")
class WithdrawalController {
    private final Closings closings;
    private final ActFrames frames;

    WithdrawalController(Closings closings, ActFrames frames) {
        this.closings = closings;
        this.frames = frames;
    }

    @GetMapping("/cases/{no}/withdrawal")
    @Needs(RECEIVE_CASES)
    Reply show(Screen screen, Officer by, @PathVariable CaseNumber no) {
        return new WithdrawalPage(frames.open(screen, by, no, WITHDRAWAL));
    }

    @PostMapping("/cases/{no}/withdrawal/preview")
    @Needs(RECEIVE_CASES)
    Reply preview(Screen screen, Officer by, @PathVariable CaseNumber no, Filled filled) {
        return frames.preview(new Asked(screen, by, no, WITHDRAWAL, filled), act(filled), WithdrawalPage::new);
    }

    @PostMapping("/cases/{no}/withdrawal")
    @Needs(RECEIVE_CASES)
    Reply withdraw(Screen screen, Officer by, @PathVariable CaseNumber no, Filled filled, SubmissionId submission) {
        return frames.done(
                new Asked(screen, by, no, WITHDRAWAL, filled),
                () -> closings.withdraw(no, act(filled), filled.version(), by, submission),
                WithdrawalPage::new);
    }

    private static ClosingAct.Withdraw act(Filled filled) {
        return new ClosingAct.Withdraw(
                filled.word(Act.Recipient.class, "by", Act.Recipient.APPLICANT),
                filled.text("signedBy"),
                filled.day("writtenOn"),
                filled.text("reason"),
                filled.numbers("returned"));
    }
}
