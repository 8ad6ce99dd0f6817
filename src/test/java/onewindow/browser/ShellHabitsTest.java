package onewindow.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.nio.file.Path;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;

/** How the shell behaves under the hand: keys, drafts, lost connections, second presses. */
class ShellHabitsTest extends GalleryInBrowser {
    @Test
    void withoutScriptsTheDrawerOpensTheTablesStandOpenAndWishesAreKept() {
        var page = open(page(360, 768, false, ColorScheme.LIGHT), STAFF);
        assertThat(page.isVisible(".ow-menu a")).isFalse();
        page.click(".ow-drawer-button");
        page.waitForTimeout(300);
        assertThat(page.isVisible(".ow-menu a")).isTrue();
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/shots/drawer-without-scripts.png")));
        page.mouse().click(340, 400);
        page.waitForTimeout(300);
        assertThat(page.isChecked("#menu-open")).isFalse();
        assertThat(page.isVisible(".ow-menu a")).isFalse();
        assertThat(page.isVisible(".ow-chart table")).isTrue();
        assertThat(page.isVisible("[data-print]")).isFalse();
        page.click("button[name=care]");
        assertThat(page.getAttribute("html", "class")).isEqualTo("ow-care");
        assertThat(page.url()).endsWith(STAFF);
        page.context().close();
    }

    @Test
    void aQuestionMarkListsTheKeysOfThePageAndTypingIsLeftAlone() {
        var page = open(page(), STAFF);
        page.keyboard().press("?");
        page.waitForSelector("#keys[open]");
        assertThat(page.innerText("#keys dl")).contains("a", "出具受理通知书", "p", "打印");
        page.keyboard().press("Escape");
        page.evaluate(
                "document.querySelector('[data-key=a]').addEventListener('click', () => document.title = 'pressed')");
        page.focus("#f-note");
        page.keyboard().type("a?");
        assertThat(page.inputValue("#f-note")).isEqualTo("a?");
        assertThat(page.title()).isNotEqualTo("pressed");
        page.focus("main");
        page.keyboard().press("a");
        assertThat(page.title()).isEqualTo("pressed");
        page.context().close();
    }

    @Test
    void singleKeysCanBeSwitchedOff() {
        var page = open(page("keys=off"), STAFF);
        page.focus("main");
        page.keyboard().press("?");
        assertThat(page.isVisible("#keys")).isFalse();
        page.context().close();
    }

    @Test
    void whatWasTypedComesBackAfterAReloadButNoIdNumberDoes() {
        var page = open(page(), STAFF);
        page.fill("#f-note", "租赁合同周一补来");
        page.fill("#f-idNumber", "370102198501011234");
        page.selectOption("#f-item", "agent");
        page.reload();
        assertThat(page.inputValue("#f-note")).isEqualTo("租赁合同周一补来");
        assertThat(page.inputValue("#f-item")).isEqualTo("agent");
        assertThat(page.inputValue("#f-idNumber")).isEmpty();
        assertThat(page.evaluate("JSON.stringify({...sessionStorage})").toString())
                .doesNotContain("370102");
        page.click(".ow-draft button");
        page.reload();
        assertThat(page.inputValue("#f-note")).isEmpty();
        page.context().close();
    }

    @Test
    void onPublicPagesNothingTypedIsKept() {
        var page = open(page(), "/gallery");
        page.fill("#f-note", "林晓雨");
        page.reload();
        assertThat(page.inputValue("#f-note")).isEmpty();
        page.context().close();
    }

    @Test
    void withoutConnectionAFormStaysAndSaysSo() {
        var page = open(page(), STAFF);
        page.fill("#f-note", "还没有提交");
        page.fill("#f-idNumber", "1");
        BrowserContext context = page.context();
        context.setOffline(true);
        page.waitForSelector("#offline:not([hidden])");
        page.click("#receive button[type=submit]:first-of-type");
        assertThat(page.inputValue("#f-note")).isEqualTo("还没有提交");
        context.setOffline(false);
        page.waitForSelector("#offline", new Page.WaitForSelectorOptions().setState(WaitForSelectorState.HIDDEN));
        context.close();
    }

    @Test
    void aSecondPressSendsNothing() {
        var page = open(page(), STAFF);
        page.fill("#f-idNumber", "1");
        var sent = new ArrayList<String>();
        // Answered with nothing, so that the page stays and can be pressed again.
        page.route("**/gallery", route -> {
            sent.add(route.request().postData());
            route.fulfill(new Route.FulfillOptions().setStatus(204));
        });
        page.evaluate(
                "() => { const b = document.querySelector('#receive button[name=later]'); b.click(); b.click(); }");
        page.waitForTimeout(800);
        page.evaluate("() => document.querySelector('#receive button[name=later]').click()");
        page.waitForTimeout(300);
        assertThat(sent).hasSize(1);
        assertThat(sent.getFirst()).contains("later=yes", "submission=");
        page.context().close();
    }

    @Test
    void aThemeChosenIsCarriedOutWithoutLosingWhatWasTypedAndChartsFollow() {
        var page = open(page(), STAFF);
        page.waitForSelector(".ow-chart-plot svg");
        var before = page.innerHTML(".ow-chart-plot svg");
        page.fill("#f-idNumber", "3701");
        page.click(".ow-wishes summary");
        var told = page.waitForResponse("**/preferences", () -> page.click("button[name=theme][value=dark]"));
        assertThat(told.status()).isEqualTo(303);
        assertThat(page.getAttribute("html", "data-bs-theme")).isEqualTo("dark");
        assertThat(page.inputValue("#f-idNumber")).isEqualTo("3701");
        page.waitForFunction("(before) => document.querySelector('.ow-chart-plot svg').innerHTML !== before", before);
        open(page, STAFF);
        assertThat(page.getAttribute("html", "data-bs-theme")).isEqualTo("dark");
        page.context().close();
    }

    @Test
    void refusalsAreReadFirst() {
        var page = open(page(), STAFF);
        assertThat(page.evaluate("document.activeElement.className")).isEqualTo("ow-refusals");
        page.context().close();
    }
}
