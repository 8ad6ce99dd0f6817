package onewindow.catalogue.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import onewindow.catalogue.Catalogue;
import onewindow.catalogue.ItemCode;
import onewindow.catalogue.ItemStatus;
import onewindow.catalogue.ItemVersion;
import onewindow.catalogue.Planned;
import onewindow.catalogue.Search;
import onewindow.catalogue.laws.Laws;
import onewindow.catalogue.rules.BasisCheck;
import onewindow.catalogue.rules.GuideDifference;
import onewindow.catalogue.rules.PublishingGate;
import onewindow.catalogue.store.CatalogueLists;
import onewindow.catalogue.store.CatalogueLists.Order;
import onewindow.catalogue.store.CatalogueStore;
import onewindow.catalogue.store.LawStore;
import onewindow.people.Needs;
import onewindow.people.Officer;
import onewindow.people.Permission;
import onewindow.platform.ChinaTime;
import onewindow.platform.Clause;
import onewindow.platform.NotThere;
import onewindow.platform.Outcome;
import onewindow.platform.Refusal;
import onewindow.platform.SubmissionId;
import onewindow.platform.web.Address;
import onewindow.platform.web.Pager;
import onewindow.platform.web.Reply;
import onewindow.platform.web.Screen;
import onewindow.platform.web.Sort;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Items for those who keep them: list, one item, opening, publishing, suspending, withdrawing, comparing. */
@Controller
class ItemController {
    private static final int LINES = 30;

    private final Catalogue catalogue;
    private final CatalogueStore store;
    private final CatalogueLists lists;
    private final LawStore laws;
    private final Laws register;

    ItemController(Catalogue catalogue, CatalogueStore store, CatalogueLists lists, LawStore laws, Laws register) {
        this.catalogue = catalogue;
        this.store = store;
        this.lists = lists;
        this.laws = laws;
        this.register = register;
    }

    @GetMapping("/items")
    @Needs(Permission.DRAFT_ITEMS)
    @Clause("A3.1")
    Reply items(
            Screen screen,
            Officer by,
            HttpServletRequest request,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable ItemStatus status,
            @RequestParam(required = false) @Nullable String sort,
            @RequestParam(defaultValue = "1") String page) {
        var order = Sort.of(sort, ItemsPage.COLUMNS);
        var column = Order.valueOf(order.column().toUpperCase(Locale.ROOT));
        var asked = new Search(q, null, null, null, 0, LINES);
        var first =
                lists.items(by.centre(), Optional.ofNullable(status), column, order.falling(), asked, today(screen));
        var pager = Pager.of(Address.of(request, List.of("q", "status", "sort")), page, LINES, first.total());
        var found = pager.offset() == 0
                ? first
                : lists.items(
                        by.centre(),
                        Optional.ofNullable(status),
                        column,
                        order.falling(),
                        asked.from(pager.offset()),
                        today(screen));
        var codes = found.lines().stream().map(CatalogueLists.StaffLine::code).toList();
        var broken = register.broken(by.centre(), codes).stream()
                .map(one -> one.cited().code())
                .collect(Collectors.toSet());
        return new ItemsPage(screen, q, status, order, found.lines(), broken, pager);
    }

    @GetMapping("/items/new")
    @Needs(Permission.DRAFT_ITEMS)
    @Clause("A3.1")
    Reply blank(Screen screen) {
        return new NewItemPage(screen, new NewItemForm(), false, List.of());
    }

    @PostMapping("/items")
    @Needs(Permission.DRAFT_ITEMS)
    @Clause("A3.1")
    Reply open(Screen screen, Officer by, @ModelAttribute NewItemForm form, SubmissionId submission) {
        var code = ItemCode.typed(form.getCode());
        if (code.isEmpty()) return Reply.again(new NewItemPage(screen, form, true, List.of()));
        return switch (catalogue.draft(by, code.get(), form.guide(), submission)) {
            case Outcome.Done<ItemVersion> done -> Reply.to("/items/" + code.get() + "/edit");
            case Outcome.Refused<ItemVersion> refused ->
                Reply.again(new NewItemPage(screen, form, false, refused.refusals()));
        };
    }

    @GetMapping("/items/{code}")
    @Needs(Permission.DRAFT_ITEMS)
    @Clause("A3.1")
    Reply item(
            Screen screen,
            Officer by,
            @PathVariable String code,
            @RequestParam(required = false) @Nullable Integer version) {
        return page(screen, by, item(code), version, List.of());
    }

    @GetMapping("/items/{code}/difference")
    @Needs(Permission.DRAFT_ITEMS)
    @Clause("A3.1")
    Reply difference(
            Screen screen, Officer by, @PathVariable String code, @RequestParam int from, @RequestParam int to) {
        var item = item(code);
        var before = version(screen, by, item, from);
        var after = version(screen, by, item, to);
        return new DifferencePage(screen, item, from, to, GuideDifference.between(before.guide(), after.guide()));
    }

    @PostMapping("/items/{code}/publication")
    @Needs(Permission.PUBLISH_ITEMS)
    @Clause({"A3.1", "LIC-30"})
    Reply publish(
            Screen screen,
            Officer by,
            @PathVariable String code,
            @RequestParam LocalDate effectiveOn,
            @RequestParam(required = false) @Nullable LocalDate withdrawnOn,
            SubmissionId submission) {
        var item = item(code);
        var time = new Planned(effectiveOn, withdrawnOn);
        return after(screen, by, item, catalogue.publish(by, item, time, submission));
    }

    @PostMapping("/items/{code}/suspension")
    @Needs(Permission.PUBLISH_ITEMS)
    @Clause("A2.1")
    Reply suspend(
            Screen screen,
            Officer by,
            @PathVariable String code,
            @RequestParam(defaultValue = "") String because,
            SubmissionId submission) {
        var item = item(code);
        return after(screen, by, item, catalogue.suspend(by, item, because, submission));
    }

    @PostMapping("/items/{code}/resumption")
    @Needs(Permission.PUBLISH_ITEMS)
    @Clause("A2.1")
    Reply resume(Screen screen, Officer by, @PathVariable String code, SubmissionId submission) {
        var item = item(code);
        return after(screen, by, item, catalogue.resume(by, item, submission));
    }

    @PostMapping("/items/{code}/withdrawal")
    @Needs(Permission.PUBLISH_ITEMS)
    @Clause("A2.1")
    Reply withdraw(
            Screen screen,
            Officer by,
            @PathVariable String code,
            @RequestParam LocalDate withdrawnOn,
            @RequestParam(defaultValue = "") String because,
            SubmissionId submission) {
        var item = item(code);
        return after(screen, by, item, catalogue.withdraw(by, item, withdrawnOn, because, submission));
    }

    private Reply after(Screen screen, Officer by, ItemCode item, Outcome<ItemVersion> outcome) {
        return switch (outcome) {
            case Outcome.Done<ItemVersion> done -> Reply.to("/items/" + item);
            case Outcome.Refused<ItemVersion> refused -> Reply.again(page(screen, by, item, null, refused.refusals()));
        };
    }

    private ItemPage page(Screen screen, Officer by, ItemCode item, @Nullable Integer wanted, List<Refusal> refused) {
        var head = store.head(by.centre(), item).orElseThrow(NotThere::new);
        var draft = store.draft(by.centre(), item).orElse(null);
        var versions = store.versions(by.centre(), item, today(screen));
        var shown = Stream.concat(Stream.ofNullable(draft), versions.stream())
                .filter(version -> wanted == null || version.version() == wanted)
                .findFirst()
                .orElseThrow(NotThere::new);
        var texts = laws.texts(by.centre());
        return new ItemPage(
                screen,
                shown,
                draft,
                versions,
                draft == null ? List.of() : PublishingGate.check(draft.guide(), texts, today(screen)),
                BasisCheck.of(shown.guide(), texts, today(screen)),
                head.suspendedBecause(),
                today(screen),
                by.may(Permission.PUBLISH_ITEMS),
                refused);
    }

    private ItemVersion version(Screen screen, Officer by, ItemCode item, int number) {
        return store.version(by.centre(), item, number, today(screen))
                .or(() -> store.draft(by.centre(), item).filter(draft -> draft.version() == number))
                .orElseThrow(NotThere::new);
    }

    private static ItemCode item(String code) {
        return ItemCode.typed(code).orElseThrow(NotThere::new);
    }

    private static LocalDate today(Screen screen) {
        return ChinaTime.dateOf(screen.now());
    }
}
