package onewindow.casework.web.acts;

import static onewindow.casework.CaseAct.STATEMENT;
import static onewindow.people.Permission.CONDUCT_PROCEDURES;

import onewindow.casework.CaseNumber;
import onewindow.casework.Inspections;
import onewindow.casework.Stance;
import onewindow.casework.ThirdPartyAct;
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

/** Takes down what a third party or the applicant states (陈述申辩). */
@Controller
@Clause("LIC-36")
class StatementController {
    private final Inspections inspections;
    private final ActFrames frames;

    StatementController(Inspections inspections, ActFrames frames) {
        this.inspections = inspections;
        this.frames = frames;
    }

    @GetMapping("/cases/{no}/statement")
    @Needs(CONDUCT_PROCEDURES)
    Reply show(Screen screen, Officer by, @PathVariable CaseNumber no) {
        return new StatementPage(frames.open(screen, by, no, STATEMENT));
    }

    @PostMapping("/cases/{no}/statement/preview")
    @Needs(CONDUCT_PROCEDURES)
    Reply preview(Screen screen, Officer by, @PathVariable CaseNumber no, Filled filled) {
        return frames.preview(new Asked(screen, by, no, STATEMENT, filled), act(filled), StatementPage::new);
    }

    @PostMapping("/cases/{no}/statement")
    @Needs(CONDUCT_PROCEDURES)
    Reply hear(Screen screen, Officer by, @PathVariable CaseNumber no, Filled filled, SubmissionId submission) {
        return frames.done(
                new Asked(screen, by, no, STATEMENT, filled),
                () -> inspections.hear(no, act(filled), filled.version(), by, submission),
                StatementPage::new);
    }

    private static ThirdPartyAct.Hear act(Filled filled) {
        return new ThirdPartyAct.Hear(
                filled.number("party"),
                filled.day("on"),
                filled.word(Stance.class, "stance", Stance.SILENT),
                filled.text("gist"),
                filled.text("answer"));
    }
}
