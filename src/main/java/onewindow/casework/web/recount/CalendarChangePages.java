package onewindow.casework.web.recount;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import onewindow.calendar.CalendarChanges;
import onewindow.calendar.ChangeNo;
import onewindow.casework.Movement;
import onewindow.casework.Recount;
import onewindow.casework.RecountRound;
import onewindow.casework.store.RecountLists;
import onewindow.casework.store.RecountLists.Order;
import onewindow.casework.store.RecountLists.Wanted;
import onewindow.casework.store.RecountStore;
import onewindow.people.Officer;
import onewindow.people.Permission;
import onewindow.platform.Refusal;
import onewindow.platform.web.Address;
import onewindow.platform.web.Pager;
import onewindow.platform.web.Screen;
import onewindow.platform.web.Sort;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gathers the page of one change: what it says, and the page of its list that is asked for. */
@Component
class CalendarChangePages {
    static final List<String> KNOWN = List.of("movement", "tell", "sort", "page");
    private static final List<String> COLUMNS = List.of("before", "after", "number", "item", "responsible");
    private static final int LINES = 50;

    private final CalendarChanges changes;
    private final Recount recount;
    private final RecountStore store;
    private final RecountLists lists;
    private final ChangeNames names;

    CalendarChangePages(
            CalendarChanges changes, Recount recount, RecountStore store, RecountLists lists, ChangeNames names) {
        this.changes = changes;
        this.recount = recount;
        this.store = store;
        this.lists = lists;
        this.names = names;
    }

    CalendarChangePage of(Screen screen, Officer by, ChangeNo no, Address address, List<Refusal> refusals) {
        var change = changes.change(by.centre(), no);
        var round = store.latest(by.centre(), no).orElse(null);
        var own = Address.of("/calendar-changes/" + no);
        for (var name : KNOWN) own = own.with(name, address.parameters().get(name));
        return new CalendarChangePage(
                screen,
                change,
                changes.content(no),
                names.proposer(change),
                names.decider(change),
                changes.rejectedBecause(no),
                recount.outstanding(by.centre()).stream()
                        .anyMatch(other -> other.no().equals(no)),
                new CalendarChangePage.Rights(
                        by.may(Permission.APPROVE_CALENDAR),
                        by.may(Permission.TELL_APPLICANTS),
                        by.may(Permission.SEE_CASES)),
                round == null ? null : list(by, round, own),
                refusals.stream().map(screen::refusal).toList());
    }

    private CalendarChangePage.Shown list(Officer by, RecountRound round, Address address) {
        var wanted = new Wanted(
                movement(address.parameters().get("movement")),
                address.parameters().containsKey("tell"),
                null);
        var sort = Sort.of(address.parameters().get("sort"), COLUMNS);
        var pager =
                Pager.of(address, address.parameters().getOrDefault("page", "1"), LINES, lists.count(round, wanted));
        var order = Order.valueOf(sort.column().toUpperCase(Locale.ROOT));
        var lines = by.may(Permission.SEE_CASES)
                ? lists.page(round, wanted, order, sort.falling(), pager.page(), LINES).stream()
                        .map(line -> new CalendarChangePage.Line(line, names.of(by.centre(), line.responsible())))
                        .toList()
                : List.<CalendarChangePage.Line>of();
        return new CalendarChangePage.Shown(
                round,
                names.of(by.centre(), round.begunBy()),
                all(store.movements(round)),
                round.applied() ? lists.count(round, new Wanted(null, true, null)) : 0,
                wanted,
                address,
                sort,
                lines,
                pager);
    }

    private static Map<Movement, Long> all(Map<Movement, Long> counted) {
        var all = new EnumMap<Movement, Long>(Movement.class);
        for (var movement : Movement.values()) all.put(movement, counted.getOrDefault(movement, 0L));
        return all;
    }

    private static @Nullable Movement movement(@Nullable String asked) {
        return Stream.of(Movement.values())
                .filter(movement -> movement.name().equals(asked))
                .findFirst()
                .orElse(null);
    }
}
