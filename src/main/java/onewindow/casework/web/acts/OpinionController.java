package onewindow.casework.web.acts;

import static onewindow.casework.CaseAct.OPINION;
import static onewindow.people.Permission.CONDUCT_PROCEDURES;

import onewindow.casework.CaseNumber;
import onewindow.casework.JointAct;
import onewindow.casework.JointHandling;
import onewindow.casework.Opinion;
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

/** A unit says what it thinks of its part of a case (联办意见). */
@Controller
@Clause("LIC-26")
class OpinionController {
    private final JointHandling joint;
    private final ActFrames frames;

    OpinionController(JointHandling joint, ActFrames frames) {
        this.joint = joint;
        this.frames = frames;
    }

    @GetMapping("/cases/{no}/opinion")
    @Needs(CONDUCT_PROCEDURES)
    Reply show(Screen screen, Officer by, @PathVariable CaseNumber no) {
        return new OpinionPage(frames.open(screen, by, no, OPINION), by.unit().value());
    }

    @PostMapping("/cases/{no}/opinion/preview")
    @Needs(CONDUCT_PROCEDURES)
    Reply preview(Screen screen, Officer by, @PathVariable CaseNumber no, Filled filled) {
        return frames.preview(
                new Asked(screen, by, no, OPINION, filled),
                act(by, filled),
                frame -> new OpinionPage(frame, by.unit().value()));
    }

    @PostMapping("/cases/{no}/opinion")
    @Needs(CONDUCT_PROCEDURES)
    Reply answer(Screen screen, Officer by, @PathVariable CaseNumber no, Filled filled, SubmissionId submission) {
        return frames.done(
                new Asked(screen, by, no, OPINION, filled),
                () -> joint.answer(
                        no,
                        filled.number("subCase"),
                        filled.word(Opinion.class, "opinion", Opinion.AGREES),
                        filled.text("words"),
                        filled.version(),
                        by,
                        submission),
                frame -> new OpinionPage(frame, by.unit().value()));
    }

    private static JointAct.Answer act(Officer by, Filled filled) {
        return new JointAct.Answer(
                filled.number("subCase"),
                by.unit(),
                filled.word(Opinion.class, "opinion", Opinion.AGREES),
                filled.text("words"));
    }
}
