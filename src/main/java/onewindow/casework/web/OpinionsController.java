package onewindow.casework.web;

import onewindow.casework.JointHandling;
import onewindow.people.Needs;
import onewindow.people.Officer;
import onewindow.people.OfficerSummary;
import onewindow.people.People;
import onewindow.people.Permission;
import onewindow.platform.Clause;
import onewindow.platform.OfficerNo;
import onewindow.platform.web.Reply;
import onewindow.platform.web.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** What other units wait for from the unit of whoever looks (待我单位出具的联办意见). */
@Controller
class OpinionsController {
    private final JointHandling joint;
    private final StepWords words;
    private final People people;

    OpinionsController(JointHandling joint, StepWords words, People people) {
        this.joint = joint;
        this.words = words;
        this.people = people;
    }

    @GetMapping("/opinions")
    @Needs(Permission.CONDUCT_PROCEDURES)
    @Clause("LIC-26")
    Reply opinions(Screen screen, Officer by) {
        return new OpinionsPage(
                screen,
                joint.askedOf(by).stream()
                        .map(one -> new StepsPage.Row(
                                one.number(),
                                one.itemName(),
                                people.officer(by.centre(), new OfficerNo(one.responsible()))
                                        .map(OfficerSummary::name)
                                        .orElse(one.responsible()),
                                words.line(screen, by.centre(), one.clock())))
                        .toList());
    }
}
