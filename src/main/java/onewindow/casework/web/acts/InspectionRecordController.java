package onewindow.casework.web.acts;

import static onewindow.casework.CaseAct.INSPECTION_RECORD;
import static onewindow.people.Permission.CONDUCT_PROCEDURES;

import onewindow.casework.CaseNumber;
import onewindow.casework.Finding;
import onewindow.casework.InspectionAct;
import onewindow.casework.Inspections;
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

/** Takes down what an inspection found (核查记录). */
@Controller
@Clause({"LIC-34", "LIC-55"})
class InspectionRecordController {
    private final Inspections inspections;
    private final ActFrames frames;
    private final Colleagues colleagues;

    InspectionRecordController(Inspections inspections, ActFrames frames, Colleagues colleagues) {
        this.inspections = inspections;
        this.frames = frames;
        this.colleagues = colleagues;
    }

    @GetMapping("/cases/{no}/inspection-record")
    @Needs(CONDUCT_PROCEDURES)
    Reply show(Screen screen, Officer by, @PathVariable CaseNumber no) {
        return page(frames.open(screen, by, no, INSPECTION_RECORD));
    }

    @PostMapping("/cases/{no}/inspection-record/preview")
    @Needs(CONDUCT_PROCEDURES)
    Reply preview(Screen screen, Officer by, @PathVariable CaseNumber no, Filled filled) {
        return frames.preview(new Asked(screen, by, no, INSPECTION_RECORD, filled), act(filled), this::page);
    }

    @PostMapping("/cases/{no}/inspection-record")
    @Needs(CONDUCT_PROCEDURES)
    Reply record(Screen screen, Officer by, @PathVariable CaseNumber no, Filled filled, SubmissionId submission) {
        return frames.done(
                new Asked(screen, by, no, INSPECTION_RECORD, filled),
                () -> inspections.record(no, act(filled), filled.version(), by, submission),
                this::page);
    }

    private static InspectionAct.Record act(Filled filled) {
        return new InspectionAct.Record(
                filled.number("inspection"),
                filled.day("on"),
                filled.officers("officers"),
                filled.word(Finding.class, "finding", Finding.CONFORMS),
                filled.text("result"),
                filled.text("norm"));
    }

    private InspectionRecordPage page(ActFrame frame) {
        return new InspectionRecordPage(frame, colleagues.of(frame));
    }
}
