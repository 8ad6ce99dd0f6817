package onewindow.casework.web;

import onewindow.casework.Procedures;
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

/** All running steps of all cases (环节时限), what runs out first on top. */
@Controller
class StepsController {
    private final Procedures procedures;
    private final StepWords words;
    private final People people;

    StepsController(Procedures procedures, StepWords words, People people) {
        this.procedures = procedures;
        this.words = words;
        this.people = people;
    }

    @GetMapping("/steps")
    @Needs(Permission.SEE_CASES)
    @Clause({"A3.5", "LIC-45"})
    Reply steps(Screen screen, Officer by) {
        return new StepsPage(
                screen,
                procedures.running(by).stream()
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
