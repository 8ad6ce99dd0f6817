package onewindow.casework.web.acts;

import static onewindow.casework.CaseAct.REPORT_UP;
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

/** Sends a case up with the first review (上报). */
@Controller
@Clause({"LIC-35", "LIC-43"})
class ReportUpController {
    private final ReportsUp reports;
    private final ActFrames frames;

    ReportUpController(ReportsUp reports, ActFrames frames) {
        this.reports = reports;
        this.frames = frames;
    }

    @GetMapping("/cases/{no}/report-up")
    @Needs(CONDUCT_PROCEDURES)
    Reply show(Screen screen, Officer by, @PathVariable CaseNumber no) {
        return new ReportUpPage(frames.open(screen, by, no, REPORT_UP));
    }

    @PostMapping("/cases/{no}/report-up/preview")
    @Needs(CONDUCT_PROCEDURES)
    Reply preview(Screen screen, Officer by, @PathVariable CaseNumber no, Filled filled) {
        return frames.preview(new Asked(screen, by, no, REPORT_UP, filled), act(filled), ReportUpPage::new);
    }

    @PostMapping("/cases/{no}/report-up")
    @Needs(CONDUCT_PROCEDURES)
    Reply send(Screen screen, Officer by, @PathVariable CaseNumber no, Filled filled, SubmissionId submission) {
        return frames.done(
                new Asked(screen, by, no, REPORT_UP, filled),
                () -> reports.send(no, act(filled), filled.version(), by, submission),
                ReportUpPage::new);
    }

    private static ReportUpAct.Send act(Filled filled) {
        return new ReportUpAct.Send(
                filled.text("superior"), filled.text("favourable").equals("yes"), filled.text("opinion"));
    }
}
