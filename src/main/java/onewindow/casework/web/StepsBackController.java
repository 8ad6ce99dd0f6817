package onewindow.casework.web;

import onewindow.casework.Closings;
import onewindow.people.Needs;
import onewindow.people.Officer;
import onewindow.people.OfficerSummary;
import onewindow.people.People;
import onewindow.people.Permission;
import onewindow.platform.Clause;
import onewindow.platform.web.Reply;
import onewindow.platform.web.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** All steps back with their reasons (退回清单), for whoever watches over the centre. */
@Controller
class StepsBackController {
    private final Closings closings;
    private final People people;

    StepsBackController(Closings closings, People people) {
        this.closings = closings;
        this.people = people;
    }

    @GetMapping("/steps-back")
    @Needs(Permission.SEE_CENTRE_FIGURES)
    @Clause("A3.7")
    Reply stepsBack(Screen screen, Officer by) {
        return new StepsBackPage(
                screen,
                closings.stepsBack(by).stream()
                        .map(one -> new StepsBackPage.Row(
                                one,
                                people.officer(by.centre(), one.by())
                                        .map(OfficerSummary::name)
                                        .orElse(one.by().value())))
                        .toList());
    }
}
