package onewindow.casework.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import onewindow.casework.CaseQuery;
import onewindow.casework.CaseQuery.Horizon;
import onewindow.casework.CaseQuery.Order;
import onewindow.casework.CaseQuery.View;
import onewindow.casework.CaseState;
import onewindow.casework.Caseload;
import onewindow.people.Needs;
import onewindow.people.Officer;
import onewindow.people.Permission;
import onewindow.platform.Clause;
import onewindow.platform.OfficerNo;
import onewindow.platform.web.Address;
import onewindow.platform.web.Pager;
import onewindow.platform.web.Reply;
import onewindow.platform.web.Screen;
import onewindow.platform.web.Sort;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Lists of cases: all, open, near due, overdue, paused, to deliver, decided, closed; and the reviewer's inbox. */
@Controller
class CasesController {
    private static final List<String> KNOWN =
            List.of("view", "state", "item", "department", "officer", "from", "until", "q", "sort", "page");
    private static final List<String> COLUMNS = List.of("due", "number", "item", "state", "received", "responsible");

    private static final List<View> TABS =
            List.of(View.OPEN, View.TO_DECIDE, View.NEAR_DUE, View.OVERDUE, View.PAUSED, View.TO_DELIVER);

    private final CaseRows rows;
    private final Caseload caseload;
    private final Clock clock;

    CasesController(CaseRows rows, Caseload caseload, Clock clock) {
        this.rows = rows;
        this.caseload = caseload;
        this.clock = clock;
    }

    @GetMapping("/cases")
    @Needs(Permission.SEE_CASES)
    @Clause({"A3.5", "A3.6"})
    Reply list(Screen screen, Officer by, HttpServletRequest request) {
        return page(screen, by, Address.of(request, KNOWN), View.OPEN);
    }

    @GetMapping("/inbox")
    @Needs(Permission.DECIDE_CASES)
    @Clause("A3.5")
    Reply inbox(Screen screen, Officer by, HttpServletRequest request) {
        return page(screen, by, Address.of(request, KNOWN), View.TO_DECIDE);
    }

    private Reply page(Screen screen, Officer by, Address address, View otherwise) {
        var horizon = caseload.horizon(by.centre(), clock.instant());
        var sort = Sort.of(address.parameters().get("sort"), COLUMNS);
        var query = query(by, address, sort, otherwise);
        var counted = rows.countUpTo(query, horizon, Pager.MOST);
        var pager = Pager.upTo(address, asked(address, "page", "1"), CaseQuery.PAGE_SIZE, counted);
        return new CasesPage(
                screen,
                query,
                address,
                sort,
                tabs(by, horizon),
                rows.page(screen, query.onPage(pager.page()), horizon),
                pager);
    }

    private List<CasesPage.Tab> tabs(Officer by, Horizon horizon) {
        return TABS.stream()
                .map(view -> new CasesPage.Tab(
                        view,
                        rows.count(CaseQuery.of(by.centre(), view), horizon),
                        Address.of("/cases").with("view", view.name())))
                .toList();
    }

    private static CaseQuery query(Officer by, Address address, Sort sort, View otherwise) {
        var officer = address.parameters().get("officer");
        return new CaseQuery(
                by.centre(),
                word(View.class, address.parameters().get("view"), otherwise),
                maybe(CaseState.class, address.parameters().get("state")),
                officer == null || !officer.matches("[A-Za-z0-9-]{1,20}") ? null : new OfficerNo(officer),
                address.parameters().get("item"),
                address.parameters().get("department"),
                day(address.parameters().get("from")),
                day(address.parameters().get("until")),
                asked(address, "q", ""),
                Order.valueOf(sort.column().toUpperCase(Locale.ROOT)),
                sort.falling(),
                1);
    }

    private static String asked(Address address, String name, String otherwise) {
        return address.parameters().getOrDefault(name, otherwise);
    }

    private static <E extends Enum<E>> E word(Class<E> words, @Nullable String asked, E otherwise) {
        var found = maybe(words, asked);
        return found == null ? otherwise : found;
    }

    private static <E extends Enum<E>> @Nullable E maybe(Class<E> words, @Nullable String asked) {
        return Stream.of(words.getEnumConstants())
                .filter(word -> word.name().equals(asked))
                .findFirst()
                .orElse(null);
    }

    /** A day that cannot be read does not narrow the list. */
    private static @Nullable LocalDate day(@Nullable String asked) {
        try {
            return asked == null ? null : LocalDate.parse(asked);
        } catch (DateTimeParseException unreadable) {
            return null;
        }
    }
}
