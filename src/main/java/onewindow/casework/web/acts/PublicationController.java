package onewindow.casework.web.acts;

import static onewindow.casework.CaseAct.PUBLICATION;
import static onewindow.people.Permission.DECIDE_CASES;

import onewindow.casework.CaseNumber;
import onewindow.casework.PublicResults;
import onewindow.casework.PublicityAct;
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

/** Shows a result again that was kept out of the public list (恢复公开). */
@Controller
@Clause({"LIC-40", "LIC-5"})
class PublicationController {
    private final PublicResults results;
    private final ActFrames frames;

    PublicationController(PublicResults results, ActFrames frames) {
        this.results = results;
        this.frames = frames;
    }

    @GetMapping("/cases/{no}/publication")
    @Needs(DECIDE_CASES)
    Reply show(Screen screen, Officer by, @PathVariable CaseNumber no) {
        return new PublicationPage(frames.open(screen, by, no, PUBLICATION));
    }

    @PostMapping("/cases/{no}/publication/preview")
    @Needs(DECIDE_CASES)
    Reply preview(Screen screen, Officer by, @PathVariable CaseNumber no, Filled filled) {
        return frames.preview(new Asked(screen, by, no, PUBLICATION, filled), act(filled), PublicationPage::new);
    }

    @PostMapping("/cases/{no}/publication")
    @Needs(DECIDE_CASES)
    Reply publish(Screen screen, Officer by, @PathVariable CaseNumber no, Filled filled, SubmissionId submission) {
        return frames.done(
                new Asked(screen, by, no, PUBLICATION, filled),
                () -> results.publish(no, act(filled), filled.version(), by, submission),
                PublicationPage::new);
    }

    private static PublicityAct.Publish act(Filled filled) {
        return new PublicityAct.Publish(filled.text("reason"));
    }
}
