package onewindow.casework.web.acts;

import static onewindow.casework.CaseAct.MATERIALS;
import static onewindow.people.Permission.RECEIVE_CASES;

import onewindow.casework.Act;
import onewindow.casework.CaseNumber;
import onewindow.casework.Casework;
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

/** Takes in what was asked for (补正材料). */
@Controller
@Clause({"A3.6", "LIC-32.5"})
class MaterialsController {
    private final Casework casework;
    private final ActFrames frames;

    MaterialsController(Casework casework, ActFrames frames) {
        this.casework = casework;
        this.frames = frames;
    }

    @GetMapping("/cases/{no}/materials")
    @Needs(RECEIVE_CASES)
    Reply show(Screen screen, Officer by, @PathVariable CaseNumber no) {
        return new MaterialsPage(frames.open(screen, by, no, MATERIALS));
    }

    @PostMapping("/cases/{no}/materials/preview")
    @Needs(RECEIVE_CASES)
    Reply preview(Screen screen, Officer by, @PathVariable CaseNumber no, Filled filled) {
        return frames.preview(new Asked(screen, by, no, MATERIALS, filled), act(filled), MaterialsPage::new);
    }

    @PostMapping("/cases/{no}/materials")
    @Needs(RECEIVE_CASES)
    Reply supply(Screen screen, Officer by, @PathVariable CaseNumber no, Filled filled, SubmissionId submission) {
        return frames.done(
                new Asked(screen, by, no, MATERIALS, filled),
                () -> casework.supply(no, act(filled), filled.version(), by, submission),
                MaterialsPage::new);
    }

    private static Act.Supply act(Filled filled) {
        return new Act.Supply(filled.numbers("supplied"));
    }
}
