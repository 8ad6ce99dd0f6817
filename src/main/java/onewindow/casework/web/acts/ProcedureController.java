package onewindow.casework.web.acts;

import static onewindow.casework.CaseAct.PROCEDURE;
import static onewindow.people.Permission.CONDUCT_PROCEDURES;

import java.util.List;
import onewindow.casework.CaseNumber;
import onewindow.casework.ProcedureAct;
import onewindow.casework.ProcedureKind;
import onewindow.casework.Procedures;
import onewindow.casework.web.acts.ActFrames.Asked;
import onewindow.people.Needs;
import onewindow.people.Officer;
import onewindow.platform.Clause;
import onewindow.platform.SubmissionId;
import onewindow.platform.web.Choice;
import onewindow.platform.web.Reply;
import onewindow.platform.web.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Begins a special procedure (特别程序): the notice goes out, both clocks stand still. */
@Controller
@Clause({"LIC-45", "LIC-55"})
class ProcedureController {
    private final Procedures procedures;
    private final ActFrames frames;
    private final Colleagues colleagues;

    ProcedureController(Procedures procedures, ActFrames frames, Colleagues colleagues) {
        this.procedures = procedures;
        this.frames = frames;
        this.colleagues = colleagues;
    }

    @GetMapping("/cases/{no}/procedure")
    @Needs(CONDUCT_PROCEDURES)
    Reply show(Screen screen, Officer by, @PathVariable CaseNumber no) {
        return page(frames.open(screen, by, no, PROCEDURE));
    }

    @PostMapping("/cases/{no}/procedure/preview")
    @Needs(CONDUCT_PROCEDURES)
    Reply preview(Screen screen, Officer by, @PathVariable CaseNumber no, Filled filled) {
        return frames.preview(new Asked(screen, by, no, PROCEDURE, filled), act(filled), this::page);
    }

    @PostMapping("/cases/{no}/procedure")
    @Needs(CONDUCT_PROCEDURES)
    Reply begin(Screen screen, Officer by, @PathVariable CaseNumber no, Filled filled, SubmissionId submission) {
        return frames.done(
                new Asked(screen, by, no, PROCEDURE, filled),
                () -> procedures.begin(no, act(filled), filled.version(), by, submission),
                this::page);
    }

    private static ProcedureAct.Begin act(Filled filled) {
        return new ProcedureAct.Begin(
                filled.word(ProcedureKind.class, "kind", ProcedureKind.NAMED_IN_GUIDE),
                filled.text("name"),
                filled.number("days"),
                filled.text("reason"),
                filled.officers("officers"));
    }

    private ProcedurePage page(ActFrame frame) {
        return new ProcedurePage(frame, named(frame), colleagues.of(frame));
    }

    private List<Choice> named(ActFrame frame) {
        var opening = frame.head().opening();
        return procedures.namedInGuide(opening.centre(), opening.number()).stream()
                .map(step -> new Choice(step, step))
                .toList();
    }
}
