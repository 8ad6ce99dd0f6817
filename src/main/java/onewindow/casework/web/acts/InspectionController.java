package onewindow.casework.web.acts;

import static onewindow.casework.CaseAct.INSPECTION;
import static onewindow.people.Permission.CONDUCT_PROCEDURES;

import onewindow.casework.CaseNumber;
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

/** Sends two officers or more to look at the facts (指派核查). */
@Controller
@Clause({"LIC-34", "LIC-55"})
class InspectionController {
    private final Inspections inspections;
    private final ActFrames frames;
    private final Colleagues colleagues;

    InspectionController(Inspections inspections, ActFrames frames, Colleagues colleagues) {
        this.inspections = inspections;
        this.frames = frames;
        this.colleagues = colleagues;
    }

    @GetMapping("/cases/{no}/inspection")
    @Needs(CONDUCT_PROCEDURES)
    Reply show(Screen screen, Officer by, @PathVariable CaseNumber no) {
        return page(frames.open(screen, by, no, INSPECTION));
    }

    @PostMapping("/cases/{no}/inspection/preview")
    @Needs(CONDUCT_PROCEDURES)
    Reply preview(Screen screen, Officer by, @PathVariable CaseNumber no, Filled filled) {
        return frames.preview(new Asked(screen, by, no, INSPECTION, filled), act(filled), this::page);
    }

    @PostMapping("/cases/{no}/inspection")
    @Needs(CONDUCT_PROCEDURES)
    Reply assign(Screen screen, Officer by, @PathVariable CaseNumber no, Filled filled, SubmissionId submission) {
        return frames.done(
                new Asked(screen, by, no, INSPECTION, filled),
                () -> inspections.assign(no, act(filled), filled.version(), by, submission),
                this::page);
    }

    private static InspectionAct.Assign act(Filled filled) {
        return new InspectionAct.Assign(
                filled.text("purpose"), filled.text("place"), filled.officers("officers"), filled.day("plannedOn"));
    }

    private InspectionPage page(ActFrame frame) {
        return new InspectionPage(frame, colleagues.of(frame));
    }
}
