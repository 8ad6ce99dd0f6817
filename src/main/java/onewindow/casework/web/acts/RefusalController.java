package onewindow.casework.web.acts;

import static onewindow.casework.CaseAct.REFUSAL;
import static onewindow.people.Permission.REFUSE_CASES;

import onewindow.casework.Act;
import onewindow.casework.CaseNumber;
import onewindow.casework.Casework;
import onewindow.casework.RefusalGround;
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

/** Refuses acceptance in writing (不予受理). */
@Controller
@Clause({"A3.7", "LIC-32.6", "LIC-38"})
class RefusalController {
    private final Casework casework;
    private final ActFrames frames;

    RefusalController(Casework casework, ActFrames frames) {
        this.casework = casework;
        this.frames = frames;
    }

    @GetMapping("/cases/{no}/refusal")
    @Needs(REFUSE_CASES)
    Reply show(Screen screen, Officer by, @PathVariable CaseNumber no) {
        return new RefusalPage(frames.open(screen, by, no, REFUSAL));
    }

    @PostMapping("/cases/{no}/refusal/preview")
    @Needs(REFUSE_CASES)
    Reply preview(Screen screen, Officer by, @PathVariable CaseNumber no, Filled filled) {
        return frames.preview(new Asked(screen, by, no, REFUSAL, filled), act(filled), RefusalPage::new);
    }

    @PostMapping("/cases/{no}/refusal")
    @Needs(REFUSE_CASES)
    Reply refuse(Screen screen, Officer by, @PathVariable CaseNumber no, Filled filled, SubmissionId submission) {
        return frames.done(
                new Asked(screen, by, no, REFUSAL, filled),
                () -> casework.refuse(no, act(filled), filled.version(), by, submission),
                RefusalPage::new);
    }

    private static Act.Refuse act(Filled filled) {
        return new Act.Refuse(
                filled.word(RefusalGround.class, "ground", RefusalGround.NOT_REQUIRED),
                filled.text("reason"),
                filled.text("basis"),
                filled.text("remedy"),
                filled.text("competentBody"));
    }
}
