package onewindow.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.Arrays;
import onewindow.casework.web.DeskTown;
import onewindow.casework.web.api.TestClock;
import onewindow.platform.database.OnTestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/** Ms Chen at her desk in a real browser, before the whole program. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@OnTestDatabase
@Import(DeskTown.class)
class DeskInBrowser extends InBrowser {
    @LocalServerPort
    private int port;

    @Autowired
    private DeskTown.Doors doors;

    @Autowired
    private TestClock clock;

    private String signedIn = "";

    @Override
    String base() {
        return "http://localhost:" + port;
    }

    @BeforeEach
    void itIsFridayMorning() {
        clock.itIs("Fri 2026-09-18 10:12");
    }

    /** Ms Chen at a screen of this size, with these wishes kept in cookies. */
    Page chen(int width, int height, String... wishes) {
        var options = new Browser.NewContextOptions()
                .setViewportSize(width, height)
                .setScreenSize(width, height)
                .setReducedMotion(ReducedMotion.REDUCE)
                .setLocale("zh-CN");
        if (signedIn.isEmpty()) signedIn = signIn();
        var context = window(options.setStorageState(signedIn));
        context.addCookies(Arrays.stream(wishes)
                .map(wish -> wish.split("="))
                .map(wish -> new Cookie(wish[0], wish[1]).setUrl(base()))
                .toList());
        return watched(context.newPage());
    }

    private String signIn() {
        doors.at(port, "chenjing");
        try (var context = window(new Browser.NewContextOptions())) {
            var page = context.newPage();
            page.navigate("/sign-in");
            page.fill("[name=login]", "chenjing");
            page.fill("[name=password]", DeskTown.PASSWORD);
            page.keyboard().press("Enter");
            page.waitForURL(url -> !url.endsWith("/sign-in"));
            return context.storageState();
        }
    }

    Page chen(String... wishes) {
        return chen(1366, 768, wishes);
    }

    /** Ms Lin's complete application stands on the desk. */
    static Page withLin(Page page) {
        page.navigate("/desk");
        page.fill("#f-who-name", "林晓雨");
        page.fill("#f-who-idNumber", "420399199003078311");
        page.fill("#f-who-phone", "13800001111");
        page.fill("#f-words", "spjy");
        page.click("#desk-found .desk-hit");
        page.waitForSelector("#desk-item");
        page.check("#o-biz_cater");
        page.check("#o-agent_no");
        page.waitForSelector("[data-line=\"5\"]:last-child");
        page.click("[data-all=PRESENT]");
        page.waitForSelector("[name=outcome][value=ACCEPT]:not([aria-disabled])");
        return page;
    }

    static void found(Page page, int material, String state) {
        page.click("label[for=s-" + material + "-" + state + "]");
    }

    static Locator outcome(Page page, String outcome) {
        return page.locator("[name=outcome][value=" + outcome + "]");
    }

    static void press(Page page, String... keys) {
        for (var key : keys) page.keyboard().press(key);
    }

    /** Where the hand is. */
    static String focused(Page page) {
        return page.evaluate(
                        "document.activeElement.id || document.activeElement.className || document.activeElement.tagName")
                .toString();
    }
}
