package onewindow.supervision.web;

import onewindow.calendar.Calendars;
import onewindow.casework.Caseload;
import onewindow.people.Needs;
import onewindow.people.Officer;
import onewindow.people.Permission;
import onewindow.platform.Clause;
import onewindow.platform.web.Reply;
import onewindow.platform.web.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The director's first page. */
@Controller
class OverviewController {
    private final Caseload caseload;
    private final Calendars calendars;

    OverviewController(Caseload caseload, Calendars calendars) {
        this.caseload = caseload;
        this.calendars = calendars;
    }

    @GetMapping("/overview")
    @Needs(Permission.SEE_CENTRE_FIGURES)
    @Clause({"A1", "A2.3", "B7"})
    Reply show(Screen screen, Officer by) {
        var figures = new OverviewFigures(screen, caseload.now(by));
        return new OverviewPage(
                screen, calendars.missingYear().orElse(null), figures.alarms(), figures.figures(), figures.charts());
    }
}
