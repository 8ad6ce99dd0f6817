package onewindow.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import onewindow.platform.Clause;
import onewindow.tour.Person;
import onewindow.tour.Walk;
import org.junit.jupiter.api.Test;

/**
 * Every template in a real browser: readable for all by WCAG 2.2 AA, as wide as its screen, without a complaint of the
 * console. What the public sees is seen in all looks, what the staff see in the first two, by two people where there are two.
 */
@Clause("A2.1")
class EveryPageTest extends DemoInBrowser {
    /** How pages are wished: the first two show every language, light, width and care once. */
    private enum Seen {
        CHINESE_LIGHT_WIDE("zh", "light", "off", WIDE),
        ENGLISH_DARK_CARE_PHONE("en", "dark", "on", PHONE),
        CHINESE_LIGHT_CARE_PHONE("zh", "light", "on", PHONE),
        ENGLISH_DARK_WIDE("en", "dark", "off", WIDE);

        private static final int BY_THE_STAFF = 2;

        private final Map<String, String> wishes;
        private final int width;

        Seen(String language, String theme, String care, int width) {
            this.wishes = Map.of("lang", language, "theme", theme, "care", care);
            this.width = width;
        }
    }

    private record Visit(String template, Person person, String address, Seen seen) {
        @Override
        public String toString() {
            return "%s as %s at %s, %s".formatted(template, person, address, seen);
        }
    }

    /** Pages no link leads to: what is wrong must be as readable as what is right. */
    private static final Map<Person, List<String>> UNLINKED = Map.of(
            Person.CITIZEN,
            List.of(
                    "/guides/QS-NONE",
                    "/nowhere",
                    "/check/none",
                    "/progress?number=QS26090800001&code=ABCD2345",
                    "/why?from=2026-09-21T09:00&days=0"),
            Person.SUN_LI,
            List.of("/admin/audit"),
            Person.GAO_JIE,
            List.of("/items/new"));

    private final Map<Person, Page> pages = new EnumMap<>(Person.class);

    @Test
    void isReadableForAllAndFitsItsScreen() {
        var findings = new ArrayList<String>();
        for (var visit : visits()) look(visit, findings);
        pages.values().forEach(page -> page.context().close());
        assertThat(findings).isEmpty();
    }

    private List<Visit> visits() {
        var byTemplate = new LinkedHashMap<String, List<Visit>>();
        for (var person : Person.values()) {
            var guest = person == Person.CITIZEN ? citizen() : officer(person);
            var addresses = new LinkedHashMap<String, String>();
            for (var page : Walk.of(guest, 1, person == Person.CITIZEN ? "/" : "/home"))
                if (page.isHtml()) addresses.putIfAbsent(page.template(), page.address());
            for (var address : UNLINKED.getOrDefault(person, List.of()))
                addresses.put(guest.get(address).template() + " " + address, address);
            addresses.forEach((template, address) ->
                    add(byTemplate.computeIfAbsent(template, none -> new ArrayList<>()), template, person, address));
        }
        byTemplate.values().forEach(EveryPageTest::complete);
        return byTemplate.values().stream().flatMap(List::stream).toList();
    }

    private static void add(List<Visit> same, String template, Person person, String address) {
        if (person == Person.CITIZEN)
            for (var seen : Seen.values()) same.add(new Visit(template, person, address, seen));
        else if (same.size() < Seen.BY_THE_STAFF)
            same.add(new Visit(template, person, address, Seen.values()[same.size()]));
    }

    private static void complete(List<Visit> visits) {
        var last = visits.getLast();
        if (visits.size() < Seen.BY_THE_STAFF)
            visits.add(new Visit(last.template(), last.person(), last.address(), Seen.values()[visits.size()]));
    }

    private void look(Visit visit, List<String> findings) {
        var page = pages.computeIfAbsent(visit.person(), this::pageOf);
        visit.seen().wishes.forEach((name, value) -> wish(page.context(), name, value));
        page.setViewportSize(visit.seen().width, HIGH);
        page.navigate(visit.address());
        InBrowser.violations(page).forEach(barrier -> findings.add(visit + ": " + barrier));
        for (int width : List.of(WIDE, PHONE))
            tooWide(page, width).forEach(wide -> findings.add(visit + ": wider than " + width + ": " + wide));
        complaints().forEach(complaint -> findings.add(visit + ": " + complaint));
    }
}
