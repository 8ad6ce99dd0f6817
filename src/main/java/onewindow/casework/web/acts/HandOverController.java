package onewindow.casework.web.acts;

import static onewindow.casework.CaseAct.HAND_OVER;
import static onewindow.people.Permission.SEE_CASES;

import onewindow.casework.Act;
import onewindow.casework.CaseNumber;
import onewindow.casework.Casework;
import onewindow.casework.web.acts.ActFrames.Asked;
import onewindow.people.Needs;
import onewindow.people.Officer;
import onewindow.people.OfficerSummary;
import onewindow.people.People;
import onewindow.platform.Clause;
import onewindow.platform.SubmissionId;
import onewindow.platform.web.Choice;
import onewindow.platform.web.Reply;
import onewindow.platform.web.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Makes another officer responsible, on record (移交); the responsible officer himself may, and whoever may for others. */
@Controller
@Clause({"A3.2"})
class HandOverController {
    private final Casework casework;
    private final ActFrames frames;
    private final People people;

    HandOverController(Casework casework, ActFrames frames, People people) {
        this.casework = casework;
        this.frames = frames;
        this.people = people;
    }

    @GetMapping("/cases/{no}/hand-over")
    @Needs(SEE_CASES)
    Reply show(Screen screen, Officer by, @PathVariable CaseNumber no) {
        return page(frames.open(screen, by, no, HAND_OVER));
    }

    @PostMapping("/cases/{no}/hand-over/preview")
    @Needs(SEE_CASES)
    Reply preview(Screen screen, Officer by, @PathVariable CaseNumber no, Filled filled) {
        return frames.preview(new Asked(screen, by, no, HAND_OVER, filled), act(filled), this::page);
    }

    @PostMapping("/cases/{no}/hand-over")
    @Needs(SEE_CASES)
    Reply handOver(Screen screen, Officer by, @PathVariable CaseNumber no, Filled filled, SubmissionId submission) {
        return frames.done(
                new Asked(screen, by, no, HAND_OVER, filled),
                () -> casework.handOver(no, act(filled), filled.version(), by, submission),
                this::page);
    }

    private static Act.HandOver act(Filled filled) {
        return new Act.HandOver(filled.officer("to"), filled.text("reason"));
    }

    private HandOverPage page(ActFrame frame) {
        var head = frame.head();
        return new HandOverPage(
                frame,
                people.officers(head.opening().centre()).stream()
                        .filter(OfficerSummary::active)
                        .filter(officer -> !officer.no().equals(head.standing().responsible()))
                        .map(officer -> new Choice(
                                officer.no().value(),
                                officer.nameIn(frame.screen().locale()) + " " + officer.no()))
                        .toList());
    }
}
