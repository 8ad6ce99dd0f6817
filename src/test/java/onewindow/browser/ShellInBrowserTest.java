package onewindow.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import onewindow.platform.web.GalleryApp;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The shell in a real browser: looks, keys, drafts, charts; pictures go to target/shots. */
@SpringBootTest(
        classes = GalleryApp.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"onewindow.at=2026-09-21 09:30", "spring.main.banner-mode=off"})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ShellInBrowserTest {
    private static final String STAFF = "/gallery?as=staff";

    private Playwright playwright;
    private Browser browser;
    private final List<String> complaints = new ArrayList<>();

    @LocalServerPort
    private int port;

    @BeforeAll
    void open() {
        var environment = Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
        playwright = Playwright.create(new Playwright.CreateOptions().setEnv(environment));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Path.of("/usr/bin/chromium"))
                        .setArgs(List.of("--no-sandbox", "--disable-gpu")));
    }

    @AfterAll
    void close() {
        browser.close();
        playwright.close();
    }

    @AfterEach
    void nothingWasComplainedAbout() {
        assertThat(complaints).as("console and content policy").isEmpty();
    }

    private Page page(int width, int height, boolean scripts, ColorScheme scheme, String... wishes) {
        var context = browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(width, height)
                .setScreenSize(width, height)
                .setJavaScriptEnabled(scripts)
                .setColorScheme(scheme)
                .setLocale("zh-CN"));
        context.addCookies(Arrays.stream(wishes)
                .map(wish -> wish.split("="))
                .map(wish -> new Cookie(wish[0], wish[1]).setUrl("http://localhost:" + port))
                .toList());
        var page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) complaints.add(message.text());
        });
        page.onPageError(complaints::add);
        return page;
    }

    private Page page(String... wishes) {
        return page(1366, 768, true, ColorScheme.LIGHT, wishes);
    }

    private Page open(Page page, String path) {
        page.navigate("http://localhost:" + port + path);
        return page;
    }

    private static void shoot(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target/shots", name + ".png"))
                .setFullPage(true));
    }

    private static List<String> violations(Page page) {
        return new AxeBuilder(page)
                .analyze().getViolations().stream()
                        .map(rule ->
                                rule.getId() + " " + rule.getNodes().getFirst().getHtml() + " "
                                        + rule.getNodes().getFirst().getFailureSummary())
                        // The switch of the drawer must stand before the frame, outside of any landmark, to work
                        // without scripts.
                        .filter(found -> !found.matches("(?s)region <input [^>]*id=\"menu-open\".*"))
                        .toList();
    }

    private static List<?> widerThanTheScreen(Page page) {
        return (List<?>) page.evaluate("""
                () => document.documentElement.scrollWidth <= innerWidth && innerWidth === screen.width ? [] :
                  [document.documentElement.scrollWidth + " in " + screen.width, ...[...document.querySelectorAll("body *")]
                    .filter((one) => one.getBoundingClientRect().right > screen.width + 1 && !one.closest(".table-responsive, .ow-head-nav, .ow-side"))
                    .map((one) => one.outerHTML.slice(0, 100)).slice(0, 6)]""");
    }

    @ParameterizedTest
    @CsvSource({
        "staff-light, 1366, /gallery?as=staff, theme=light",
        "staff-dark, 1366, /gallery?as=staff, theme=dark",
        "staff-care, 1366, /gallery?as=staff, care=on",
        "staff-care-dark-phone, 360, /gallery?as=staff, care=on;theme=dark",
        "staff-phone, 360, /gallery?as=staff, theme=light",
        "staff-narrow, 1366, /gallery?as=staff, menu=narrow",
        "staff-english, 1366, /gallery?as=staff, lang=en",
        "staff-tablet, 900, /gallery?as=staff, theme=light",
        "staff-wide, 2560, /gallery?as=staff, theme=light",
        "public-light, 1366, /gallery, theme=light",
        "public-dark, 1366, /gallery, theme=dark",
        "public-phone, 360, /gallery, theme=light",
        "public-care-phone, 360, /gallery, care=on",
        "error-missing, 1366, /gallery?as=staff&sort=x, theme=light"
    })
    void everyLookIsReadableForAllAndFitsItsScreen(String name, int width, String path, String wishes) {
        var page = open(page(width, 768, true, ColorScheme.LIGHT, wishes.split(";")), path);
        page.waitForSelector(".ow-chart-plot svg");
        shoot(page, name);
        assertThat(violations(page)).isEmpty();
        assertThat(widerThanTheScreen(page)).isEmpty();
        page.context().close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/nowhere?as=staff", "/trouble/refused", "/trouble/incident"})
    void errorPagesAreReadableForAll(String path) {
        var page = open(page(360, 768, true, ColorScheme.DARK), path);
        complaints.removeIf(text -> text.startsWith("Failed to load resource"));
        shoot(page, "error" + path.replaceAll("[^a-z]+", "-"));
        assertThat(violations(page)).isEmpty();
        assertThat(widerThanTheScreen(page)).isEmpty();
        page.context().close();
    }

    @Test
    void theDarkOfTheMachineIsFollowedWithAndWithoutScripts() {
        var with = open(page(1366, 768, true, ColorScheme.DARK), STAFF);
        var without = open(page(1366, 768, false, ColorScheme.DARK), STAFF);
        assertThat(with.getAttribute("html", "data-bs-theme")).isEqualTo("dark");
        shoot(without, "staff-dark-without-scripts");
        for (var page : List.of(with, without)) page.context().close();
    }

    @Test
    void targetsAreLargeEnoughAndLargerInCareMode() {
        for (var mode : Map.of("care=off", 24, "care=on", 44).entrySet()) {
            var page = open(page(1366, 768, true, ColorScheme.LIGHT, mode.getKey()), STAFF);
            var small = page.evaluate("""
                    (least) => [...document.querySelectorAll("button, .btn, summary, .ow-menu a, .page-link, .ow-section, .ow-sort a, select, input:not([type=hidden]):not([type=checkbox]):not([type=radio])")]
                      .filter((one) => one.checkVisibility({ visibilityProperty: true }) && one.offsetParent)
                      .filter((one) => one.getBoundingClientRect().height < least || one.getBoundingClientRect().width < 24)
                      .map((one) => one.outerHTML.slice(0, 120) + one.getBoundingClientRect().height)""", mode.getValue());
            assertThat((List<?>) small).as(mode.getKey()).isEmpty();
            page.context().close();
        }
    }

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

    @Test
    void onPaperOnlyTheContentStands() {
        var page = open(page(), STAFF);
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page.isVisible(".ow-side")).isFalse();
        assertThat(page.isVisible(".ow-bar")).isFalse();
        assertThat(page.isVisible("h1")).isTrue();
        page.pdf(new Page.PdfOptions().setPath(Path.of("target/shots/paper.pdf")));
        page.context().close();
    }
}
