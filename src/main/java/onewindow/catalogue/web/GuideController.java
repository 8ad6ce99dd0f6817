package onewindow.catalogue.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import onewindow.catalogue.Answers;
import onewindow.catalogue.Catalogue;
import onewindow.catalogue.ItemCode;
import onewindow.catalogue.ItemVersion;
import onewindow.catalogue.Search;
import onewindow.catalogue.Target;
import onewindow.catalogue.Topic;
import onewindow.catalogue.rules.BasisCheck;
import onewindow.catalogue.rules.MaterialList;
import onewindow.catalogue.store.CatalogueLists;
import onewindow.catalogue.store.CatalogueStore;
import onewindow.catalogue.store.LawStore;
import onewindow.people.CentreProfile;
import onewindow.people.ForEveryone;
import onewindow.platform.ChinaTime;
import onewindow.platform.Clause;
import onewindow.platform.web.Address;
import onewindow.platform.web.Choice;
import onewindow.platform.web.Pager;
import onewindow.platform.web.Reply;
import onewindow.platform.web.Screen;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Guides for everybody: home, search, one guide with the applicant's own checklist. */
@Controller
class GuideController {
    private static final int ON_HOME = 8;
    private static final List<String> KNOWN = List.of("q", "department", "target", "topic");

    private final Catalogue catalogue;
    private final CatalogueLists lists;
    private final CatalogueStore store;
    private final LawStore laws;

    GuideController(Catalogue catalogue, CatalogueLists lists, CatalogueStore store, LawStore laws) {
        this.catalogue = catalogue;
        this.lists = lists;
        this.store = store;
        this.laws = laws;
    }

    @GetMapping("/")
    @ForEveryone(because = "A2.1: guides are public")
    @Clause("A2.1")
    Reply home(Screen screen, CentreProfile centre) {
        var today = today(screen);
        var search = new Search("", null, null, null, 0, ON_HOME);
        var list = list(screen, centre, search, Address.of("/guides"), "1");
        return new HomePage(
                screen,
                centre,
                list,
                lists.departments(centre.id(), today),
                lists.topics(centre.id(), today),
                lists.targets(centre.id(), today));
    }

    @GetMapping("/guides")
    @ForEveryone(because = "A2.1: guides are public")
    @Clause({"A2.1", "A3.1"})
    Reply guides(
            Screen screen,
            CentreProfile centre,
            HttpServletRequest request,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable String department,
            @RequestParam(required = false) @Nullable Target target,
            @RequestParam(required = false) @Nullable Topic topic,
            @RequestParam(defaultValue = "1") String page) {
        var search = new Search(q, blankToNone(department), target, topic, 0, Search.USUAL);
        var list = list(screen, centre, search, Address.of(request, KNOWN), page);
        if (isPart(request)) return list;
        var departments = lists.departments(centre.id(), today(screen)).stream()
                .map(count -> new Choice(count.of(), count.of()))
                .toList();
        return new GuidesPage(screen, search, departments, list);
    }

    @GetMapping("/guides/{code}")
    @ForEveryone(because = "A2.1: guides are public")
    @Clause({"A2.1", "A3.1", "A3.3"})
    Reply guide(
            Screen screen,
            CentreProfile centre,
            HttpServletRequest request,
            @PathVariable String code,
            @RequestParam Map<String, String> parameters) {
        var version = ItemCode.typed(code).flatMap(item -> store.inForce(centre.id(), item, today(screen)));
        if (version.isEmpty()) return new Reply.Shown(new NoGuidePage(screen, code), 404);
        var checklist = checklist(screen, version.get(), parameters);
        if (isPart(request)) return checklist;
        var because = store.head(centre.id(), version.get().code())
                .map(CatalogueStore.ItemHead::suspendedBecause)
                .orElse(null);
        var bases = BasisCheck.of(version.get().guide(), laws.texts(centre.id()), today(screen));
        return new GuidePage(screen, version.get(), checklist, bases, because);
    }

    /** Answers that this version does not offer, from an old bookmark, are left aside: the question is asked again. */
    private static ChecklistPage checklist(Screen screen, ItemVersion version, Map<String, String> parameters) {
        var chosen = parameters.entrySet().stream()
                .filter(parameter -> parameter.getKey().startsWith(ChecklistPage.ANSWER))
                .map(Map.Entry::getValue)
                .filter(option -> version.guide().situationOf(option).isPresent())
                .toList();
        return new ChecklistPage(screen, version, MaterialList.of(version.guide(), Answers.of(chosen)));
    }

    private GuideListPage list(Screen screen, CentreProfile centre, Search search, Address address, String page) {
        var today = today(screen);
        var total = catalogue.search(centre.id(), search, today).total();
        var pager = Pager.of(address, page, search.size(), total);
        var found = catalogue.search(centre.id(), search.from(pager.offset()), today);
        return new GuideListPage(screen, found, pager, !search.words().isEmpty());
    }

    private static boolean isPart(HttpServletRequest request) {
        return request.getHeader("HX-Request") != null && request.getHeader("HX-History-Restore-Request") == null;
    }

    private static @Nullable String blankToNone(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }

    private static LocalDate today(Screen screen) {
        return ChinaTime.dateOf(screen.now());
    }
}
