package onewindow.casework.web.acts;

import static onewindow.casework.CaseAct.DECISION;
import static onewindow.people.Permission.SEE_CASES;

import onewindow.casework.Act;
import onewindow.casework.CaseNumber;
import onewindow.casework.Casework;
import onewindow.casework.GrantedLicence;
import onewindow.casework.web.acts.ActFrames.Asked;
import onewindow.people.Needs;
import onewindow.people.Officer;
import onewindow.platform.Clause;
import onewindow.platform.SubmissionId;
import onewindow.platform.web.Reply;
import onewindow.platform.web.Screen;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Decides an accepted case (审批决定); who may depends on the kind of case. */
@Controller
@Clause({"A3.7", "LIC-34", "LIC-38"})
class DecisionController {
    private final Casework casework;
    private final ActFrames frames;

    DecisionController(Casework casework, ActFrames frames) {
        this.casework = casework;
        this.frames = frames;
    }

    @GetMapping("/cases/{no}/decision")
    @Needs(SEE_CASES)
    Reply show(Screen screen, Officer by, @PathVariable CaseNumber no) {
        return new DecisionPage(frames.open(screen, by, no, DECISION));
    }

    @PostMapping("/cases/{no}/decision/preview")
    @Needs(SEE_CASES)
    Reply preview(Screen screen, Officer by, @PathVariable CaseNumber no, Filled filled) {
        return frames.preview(new Asked(screen, by, no, DECISION, filled), act(filled), DecisionPage::new);
    }

    @PostMapping("/cases/{no}/decision")
    @Needs(SEE_CASES)
    Reply decide(Screen screen, Officer by, @PathVariable CaseNumber no, Filled filled, SubmissionId submission) {
        return frames.done(
                new Asked(screen, by, no, DECISION, filled),
                () -> casework.decide(no, act(filled), filled.version(), by, submission),
                DecisionPage::new);
    }

    private static Act.Decide act(Filled filled) {
        return new Act.Decide(
                filled.text("granted").equals("true"),
                filled.text("opinion"),
                filled.text("reason"),
                filled.text("basis"),
                filled.text("remedy"),
                licence(filled));
    }

    /** A licence that ends on a day; nothing where neither number nor day is filled in. */
    private static @Nullable GrantedLicence licence(Filled filled) {
        boolean typed =
                !filled.text("licence").isBlank() || !filled.text("validUntil").isBlank();
        return typed ? new GrantedLicence(filled.text("licence"), filled.day("validUntil")) : null;
    }
}
