package onewindow.casework.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import onewindow.casework.CaseQuery;
import onewindow.casework.CaseQuery.Horizon;
import onewindow.casework.CaseQuery.View;
import onewindow.casework.Warnings;
import onewindow.people.Needs;
import onewindow.people.Officer;
import onewindow.people.Permission;
import onewindow.platform.Clause;
import onewindow.platform.tables.TableFormat;
import onewindow.platform.web.Address;
import onewindow.platform.web.Pager;
import onewindow.platform.web.Reply;
import onewindow.platform.web.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Lists of cases: all, open, near due, overdue, paused, to deliver, decided, closed; and the reviewer's inbox. */
@Controller
class CasesController {
    private static final List<View> TABS =
            List.of(View.OPEN, View.TO_DECIDE, View.NEAR_DUE, View.OVERDUE, View.PAUSED, View.TO_DELIVER);
    /** What the office itself did wrong or out of the ordinary, for whoever watches over it. */
    private static final List<View> WATCHED =
            List.of(View.NO_RECEIPT, View.DEEMED, View.ASKED_AGAIN, View.BESIDE_LIST, View.PROMISE_OVERDUE);

    private final CaseRows rows;
    private final Warnings warnings;
    private final CasesFile file;
    private final Clock clock;

    CasesController(CaseRows rows, Warnings warnings, CasesFile file, Clock clock) {
        this.rows = rows;
        this.warnings = warnings;
        this.file = file;
        this.clock = clock;
    }

    @GetMapping("/cases")
    @Needs(Permission.SEE_CASES)
    @Clause({"A3.5", "A3.6"})
    Reply list(Screen screen, Officer by, HttpServletRequest request) {
        return page(screen, by, CasesAsked.of(request, by, View.OPEN));
    }

    @GetMapping("/inbox")
    @Needs(Permission.DECIDE_CASES)
    @Clause("A3.5")
    Reply inbox(Screen screen, Officer by, HttpServletRequest request) {
        return page(screen, by, CasesAsked.of(request, by, View.TO_DECIDE));
    }

    /** The whole list as it is filtered and sorted, names masked as on the page. */
    @GetMapping("/cases/export")
    @Needs(Permission.SEE_CASES)
    @Clause({"A3.4", "A3.5", "A3.6"})
    Reply export(
            Screen screen,
            Officer by,
            HttpServletRequest request,
            @RequestParam(defaultValue = "XLSX") TableFormat format) {
        return file.of(screen, format, CasesAsked.of(request, by, View.OPEN).query());
    }

    private Reply page(Screen screen, Officer by, CasesAsked asked) {
        var horizon = warnings.horizon(by.centre(), clock.instant());
        var query = asked.query();
        var counted = rows.countUpTo(query, horizon, Pager.MOST);
        var pager = Pager.upTo(asked.address(), asked.page(), CaseQuery.PAGE_SIZE, counted);
        return new CasesPage(
                screen,
                query,
                asked.address(),
                asked.sort(),
                tabs(TABS, by, horizon),
                by.may(Permission.SEE_CENTRE_FIGURES) ? tabs(WATCHED, by, horizon) : List.of(),
                rows.page(screen, query.onPage(pager.page()), horizon),
                pager);
    }

    private List<CasesPage.Tab> tabs(List<View> views, Officer by, Horizon horizon) {
        return views.stream()
                .map(view -> new CasesPage.Tab(
                        view,
                        rows.count(CaseQuery.of(by.centre(), view), horizon),
                        Address.of("/cases").with("view", view.name())))
                .toList();
    }
}
