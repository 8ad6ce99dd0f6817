package onewindow.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import onewindow.platform.web.GalleryApp;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A browser before the gallery of parts; whatever it complains about fails the test. Pictures go to target/shots. */
@SpringBootTest(
        classes = GalleryApp.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"onewindow.at=2026-09-21 09:30", "spring.main.banner-mode=off"})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GalleryInBrowser {
    static final String STAFF = "/gallery?as=staff";

    private Playwright playwright;
    private Browser browser;
    final List<String> complaints = new ArrayList<>();

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

    Page page(int width, int height, boolean scripts, ColorScheme scheme, String... wishes) {
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

    Page page(String... wishes) {
        return page(1366, 768, true, ColorScheme.LIGHT, wishes);
    }

    Page open(Page page, String path) {
        page.navigate("http://localhost:" + port + path);
        return page;
    }

    static void shoot(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target/shots", name + ".png"))
                .setFullPage(true));
    }

    static List<String> violations(Page page) {
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

    static List<?> widerThanTheScreen(Page page) {
        return (List<?>) page.evaluate("""
                () => document.documentElement.scrollWidth <= innerWidth && innerWidth === screen.width ? [] :
                  [document.documentElement.scrollWidth + " in " + screen.width, ...[...document.querySelectorAll("body *")]
                    .filter((one) => one.getBoundingClientRect().right > screen.width + 1 && !one.closest(".table-responsive, .ow-head-nav, .ow-side"))
                    .map((one) => one.outerHTML.slice(0, 100)).slice(0, 6)]""");
    }
}
