package onewindow.casework.web.acts;

import static onewindow.casework.CaseAct.SUPERIOR_ANSWER;
import static onewindow.people.Permission.CONDUCT_PROCEDURES;

import onewindow.casework.CaseNumber;
import onewindow.casework.ReportUpAct;
import onewindow.casework.ReportsUp;
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

/** Takes down what the superior answered (上级答复). */
@Controller
@Clause({"LIC-35", "LIC-43"})
class SuperiorAnswerController {
    private final ReportsUp reports;
    private final ActFrames frames;

    SuperiorAnswerController(ReportsUp reports, ActFrames frames) {
        this.reports = reports;
        this.frames = frames;
    }

    @GetMapping("/cases/{no}/superior-answer")
    @Needs(CONDUCT_PROCEDURES)
    Reply show(Screen screen, Officer by, @PathVariable CaseNumber no) {
        return new SuperiorAnswerPage(frames.open(screen, by, no, SUPERIOR_ANSWER));
    }

    @PostMapping("/cases/{no}/superior-answer/preview")
    @Needs(CONDUCT_PROCEDURES)
    Reply preview(Screen screen, Officer by, @PathVariable CaseNumber no, Filled filled) {
        return frames.preview(new Asked(screen, by, no, SUPERIOR_ANSWER, filled), act(filled), SuperiorAnswerPage::new);
    }

    @PostMapping("/cases/{no}/superior-answer")
    @Needs(CONDUCT_PROCEDURES)
    Reply answer(Screen screen, Officer by, @PathVariable CaseNumber no, Filled filled, SubmissionId submission) {
        return frames.done(
                new Asked(screen, by, no, SUPERIOR_ANSWER, filled),
                () -> reports.answer(no, act(filled), filled.version(), by, submission),
                SuperiorAnswerPage::new);
    }

    private static ReportUpAct.Answer act(Filled filled) {
        return new ReportUpAct.Answer(
                filled.day("on"), filled.text("granted").equals("yes"), filled.text("letter"), filled.text("words"));
    }
}
