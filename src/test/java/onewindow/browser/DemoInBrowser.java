package onewindow.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import onewindow.tour.DemoProgram;
import onewindow.tour.Person;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** A browser before the whole program and its demo, as anybody of the demo. */
abstract class DemoInBrowser extends DemoProgram {
    static final int WIDE = 1366;
    static final int PHONE = 360;
    static final int HIGH = 768;

    private Playwright playwright;
    private Browser browser;
    private final Map<Person, List<Cookie>> signedIn = new EnumMap<>(Person.class);
    /** What the console, the content policy or a script complained about since it was last read. */
    private final List<String> complaints = new ArrayList<>();

    @BeforeAll
    void open() {
        var environment = Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
        playwright = Playwright.create(new Playwright.CreateOptions().setEnv(environment));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Path.of("/usr/bin/chromium"))
                        .setArgs(List.of("--no-sandbox", "--disable-gpu", "--lang=zh-CN")));
    }

    @AfterAll
    void close() {
        browser.close();
        playwright.close();
    }

    /** A window of a browser in which this person has signed in already; ended with its context. */
    final Page pageOf(Person person) {
        var context = browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(WIDE, HIGH)
                .setReducedMotion(ReducedMotion.REDUCE)
                .setBaseURL(address())
                .setLocale("zh-CN"));
        context.addCookies(signedIn.computeIfAbsent(person, this::signIn));
        return watched(context.newPage());
    }

    private List<Cookie> signIn(Person person) {
        if (person == Person.CITIZEN) return List.of();
        return officer(person).cookies().stream()
                .map(cookie -> new Cookie(cookie.getName(), cookie.getValue()).setUrl(address()))
                .toList();
    }

    private Page watched(Page page) {
        page.onConsoleMessage(message -> {
            boolean told = message.text().startsWith("Failed to load resource")
                    && message.location().contains(page.url());
            if (message.type().equals("error") && !told) complaints.add(message.text());
        });
        page.onPageError(complaints::add);
        return page;
    }

    final void wish(BrowserContext context, String name, String value) {
        context.addCookies(List.of(new Cookie(name, value).setUrl(address())));
    }

    final List<String> complaints() {
        var all = List.copyOf(complaints);
        complaints.clear();
        return all;
    }

    /** The elements that make a page of this width scroll sideways. */
    static List<?> tooWide(Page page, int width) {
        page.setViewportSize(width, HIGH);
        return (List<?>) page.evaluate("""
                () => document.documentElement.scrollWidth <= innerWidth ? [] :
                  [document.documentElement.scrollWidth + " in " + innerWidth, ...[...document.querySelectorAll("body *")]
                    .filter((one) => one.getBoundingClientRect().right > innerWidth + 1 && !one.closest(".table-responsive, .ow-head-nav, .ow-side"))
                    .map((one) => one.outerHTML.slice(0, 100)).slice(0, 4)]""");
    }

    static void shoot(Page page, String folder, String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target", folder, name + ".png")));
    }
}
