package onewindow.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;

/** A browser before a running program; whatever it complains about fails the test. Pictures go to target/shots. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class InBrowser {
    private Playwright playwright;
    private Browser browser;
    final List<String> complaints = new ArrayList<>();

    abstract String base();

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
        var all = List.copyOf(complaints);
        complaints.clear();
        assertThat(all).as("console and content policy").isEmpty();
    }

    /** A window of its own, with nothing in its memory but what the options give. */
    BrowserContext window(Browser.NewContextOptions options) {
        return browser.newContext(options.setBaseURL(base()));
    }

    /** Listens to what the browser complains about. */
    Page watched(Page page) {
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !overtaken(message.text())) complaints.add(message.text());
        });
        page.onPageError(complaints::add);
        return page;
    }

    /** A search still under way when the next step is taken is broken off on purpose; one that failed says sendError. */
    private static boolean overtaken(String complaint) {
        return complaint.startsWith("htmx:sendAbort,") || complaint.startsWith("htmx:afterRequest,");
    }

    static void shoot(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target/shots", name + ".png"))
                .setFullPage(true));
    }

    /** What axe finds against WCAG 2.2 AA and good practice, each with its place. */
    static List<String> violations(Page page) {
        // Our pages hold no frames, so axe needs no second page to join the findings of several.
        return new AxeBuilder(page)
                .setLegacyMode(true).analyze().getViolations().stream()
                        .map(rule -> rule.getId() + " "
                                + rule.getNodes().getFirst().getHtml() + " "
                                + rule.getNodes().getFirst().getFailureSummary().replaceAll("\\s+", " "))
                        // The switch of the drawer must stand before the frame, outside of any landmark, to work
                        // without scripts.
                        .filter(found -> !found.matches("(?s)region <input [^>]*id=\"menu-open\".*"))
                        .toList();
    }

    static List<?> widerThanTheScreen(Page page) {
        return (List<?>) page.evaluate("""
                () => document.documentElement.scrollWidth <= innerWidth && innerWidth === screen.width ? [] :
                  [document.documentElement.scrollWidth + " in " + screen.width, ...[...document.querySelectorAll("body *")]
                    .filter((one) => one.getBoundingClientRect().right > screen.width + 1 && !one.closest(".table-responsive, .ow-head-nav, .ow-side"))
                    .map((one) => one.outerHTML.slice(0, 100)).slice(0, 6)]""");
    }
}
