package onewindow.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import onewindow.platform.Clause;
import onewindow.tour.Person;
import org.junit.jupiter.api.Test;

/** The reviewer's inbox: readable for all in every wish and on every screen, and gone through by keyboard. */
class InboxInBrowserTest extends DemoInBrowser {
    @Test
    @Clause("A3.5")
    void isReadableForAllInEveryLookAndAsWideAsItsScreen() {
        var page = pageOf(Person.SUN_LI);
        var found = new ArrayList<String>();
        for (var language : List.of("zh", "en"))
            for (var theme : List.of("light", "dark"))
                for (var care : List.of("off", "on")) {
                    wish(page.context(), "lang", language);
                    wish(page.context(), "theme", theme);
                    wish(page.context(), "care", care);
                    var look = language + "-" + theme + (care.equals("on") ? "-care" : "");
                    page.navigate("/inbox");
                    for (int width : List.of(1920, WIDE, PHONE)) {
                        Stream.concat(tooWide(page, width).stream(), InBrowser.violations(page).stream())
                                .forEach(what -> found.add(look + " " + width + ": " + what));
                        shoot(page, "shots", "inbox-" + look + "-" + width);
                    }
                }
        assertThat(found).isEmpty();
        assertThat(complaints()).isEmpty();
        page.context().close();
    }

    @Test
    @Clause("A3.5")
    void whatRunsOutFirstIsOpenedByArrowAndEnter() {
        var page = pageOf(Person.SUN_LI);
        page.navigate("/inbox");
        var numbers = page.locator("[data-rows] th[scope=row] a").allInnerTexts();
        assertThat(numbers.size()).as("the demo has cases to decide").isGreaterThan(2);
        page.keyboard().press("ArrowDown");
        page.keyboard().press("ArrowDown");
        assertThat(focused(page)).isEqualTo(numbers.get(1));
        page.keyboard().press("ArrowUp");
        page.keyboard().press("ArrowUp");
        assertThat(focused(page)).as("the first stays the first").isEqualTo(numbers.getFirst());
        page.keyboard().press("/");
        page.keyboard().press("ArrowDown");
        assertThat(page.evaluate("document.activeElement.name"))
                .as("a field keeps its arrows")
                .isEqualTo("q");
        page.focus("main");
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Enter");
        page.waitForURL("**/cases/" + numbers.getFirst());
        page.context().close();
    }

    private static Object focused(Page page) {
        return page.evaluate("document.activeElement.textContent");
    }
}
