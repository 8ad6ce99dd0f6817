package onewindow.casework.web.recount;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import onewindow.calendar.CalendarChange;
import onewindow.calendar.CalendarChanges;
import onewindow.calendar.Calendars;
import onewindow.casework.Recount;
import onewindow.people.Needs;
import onewindow.people.Officer;
import onewindow.people.Permission;
import onewindow.platform.Clause;
import onewindow.platform.web.Address;
import onewindow.platform.web.Pager;
import onewindow.platform.web.Reply;
import onewindow.platform.web.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** All changes of the calendar that concern a centre: what waits for a second person, what is in force, what was rejected. */
@Controller
class CalendarChangesController {
    private static final int LINES = 30;

    private final CalendarChanges changes;
    private final Calendars calendars;
    private final Recount recount;
    private final ChangeNames names;

    CalendarChangesController(CalendarChanges changes, Calendars calendars, Recount recount, ChangeNames names) {
        this.changes = changes;
        this.calendars = calendars;
        this.recount = recount;
        this.names = names;
    }

    @GetMapping("/calendar-changes")
    @Needs(Permission.SEE_CALENDAR)
    @Clause("B7")
    Reply list(Screen screen, Officer by, HttpServletRequest request, @RequestParam(defaultValue = "1") String page) {
        var pager = Pager.of(Address.of(request, List.of()), page, LINES, changes.count(by.centre()));
        var outstanding = recount.outstanding(by.centre()).stream()
                .map(CalendarChange::no)
                .toList();
        var lines = changes.page(by.centre(), pager.page(), LINES).stream()
                .map(change -> new CalendarChangesPage.Line(
                        change,
                        changes.content(change.no()).basis(),
                        names.proposer(change),
                        names.decider(change),
                        outstanding.contains(change.no())))
                .toList();
        return new CalendarChangesPage(
                screen,
                lines,
                pager,
                calendars.missingYear().orElse(null),
                by.may(Permission.LOAD_CALENDAR),
                by.may(Permission.ORDER_CLOSURES));
    }
}
