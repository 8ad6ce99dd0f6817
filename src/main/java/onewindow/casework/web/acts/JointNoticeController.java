package onewindow.casework.web.acts;

import static onewindow.casework.CaseAct.JOINT_NOTICE;
import static onewindow.people.Permission.CONDUCT_PROCEDURES;

import onewindow.casework.CaseNumber;
import onewindow.casework.JointAct;
import onewindow.casework.JointHandling;
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

/** Passes parts of a case to other units (联合办理通知). */
@Controller
@Clause("LIC-26")
class JointNoticeController {
    private final JointHandling joint;
    private final ActFrames frames;
    private final Units units;

    JointNoticeController(JointHandling joint, ActFrames frames, Units units) {
        this.joint = joint;
        this.frames = frames;
        this.units = units;
    }

    @GetMapping("/cases/{no}/joint-notice")
    @Needs(CONDUCT_PROCEDURES)
    Reply show(Screen screen, Officer by, @PathVariable CaseNumber no) {
        return page(frames.open(screen, by, no, JOINT_NOTICE));
    }

    @PostMapping("/cases/{no}/joint-notice/preview")
    @Needs(CONDUCT_PROCEDURES)
    Reply preview(Screen screen, Officer by, @PathVariable CaseNumber no, Filled filled) {
        return frames.preview(new Asked(screen, by, no, JOINT_NOTICE, filled), act(filled), this::page);
    }

    @PostMapping("/cases/{no}/joint-notice")
    @Needs(CONDUCT_PROCEDURES)
    Reply ask(Screen screen, Officer by, @PathVariable CaseNumber no, Filled filled, SubmissionId submission) {
        return frames.done(
                new Asked(screen, by, no, JOINT_NOTICE, filled),
                () -> joint.ask(no, act(filled), filled.version(), by, submission),
                this::page);
    }

    private static JointAct.Ask act(Filled filled) {
        return new JointAct.Ask(filled.units("units"), filled.text("matter"));
    }

    private JointNoticePage page(ActFrame frame) {
        return new JointNoticePage(frame, units.of(frame));
    }
}
