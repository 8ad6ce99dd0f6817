package onewindow.casework.web.acts;

import static onewindow.casework.CaseAct.PROCEDURE_END;
import static onewindow.people.Permission.CONDUCT_PROCEDURES;

import onewindow.casework.CaseNumber;
import onewindow.casework.Finding;
import onewindow.casework.ProcedureAct;
import onewindow.casework.Procedures;
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

/** Ends a special procedure with what it found; with the last one both clocks run again. */
@Controller
@Clause({"LIC-45", "LIC-55"})
class ProcedureEndController {
    private final Procedures procedures;
    private final ActFrames frames;

    ProcedureEndController(Procedures procedures, ActFrames frames) {
        this.procedures = procedures;
        this.frames = frames;
    }

    @GetMapping("/cases/{no}/procedure-end")
    @Needs(CONDUCT_PROCEDURES)
    Reply show(Screen screen, Officer by, @PathVariable CaseNumber no) {
        return new ProcedureEndPage(frames.open(screen, by, no, PROCEDURE_END));
    }

    @PostMapping("/cases/{no}/procedure-end/preview")
    @Needs(CONDUCT_PROCEDURES)
    Reply preview(Screen screen, Officer by, @PathVariable CaseNumber no, Filled filled) {
        return frames.preview(new Asked(screen, by, no, PROCEDURE_END, filled), act(filled), ProcedureEndPage::new);
    }

    @PostMapping("/cases/{no}/procedure-end")
    @Needs(CONDUCT_PROCEDURES)
    Reply end(Screen screen, Officer by, @PathVariable CaseNumber no, Filled filled, SubmissionId submission) {
        return frames.done(
                new Asked(screen, by, no, PROCEDURE_END, filled),
                () -> procedures.end(no, act(filled), filled.version(), by, submission),
                ProcedureEndPage::new);
    }

    private static ProcedureAct.End act(Filled filled) {
        return new ProcedureAct.End(
                filled.number("procedure"),
                filled.word(Finding.class, "finding", Finding.COMPLETED),
                filled.text("result"),
                filled.text("norm"));
    }
}
