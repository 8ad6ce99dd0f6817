package onewindow.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import java.util.Arrays;
import onewindow.platform.web.GalleryApp;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A browser before the gallery of parts. */
@SpringBootTest(
        classes = GalleryApp.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"onewindow.at=2026-09-21 09:30", "spring.main.banner-mode=off"})
class GalleryInBrowser extends InBrowser {
    static final String STAFF = "/gallery?as=staff";

    @LocalServerPort
    private int port;

    @Override
    String base() {
        return "http://localhost:" + port;
    }

    Page page(int width, int height, boolean scripts, ColorScheme scheme, String... wishes) {
        var context = window(new Browser.NewContextOptions()
                .setViewportSize(width, height)
                .setScreenSize(width, height)
                .setJavaScriptEnabled(scripts)
                .setColorScheme(scheme)
                .setLocale("zh-CN"));
        context.addCookies(Arrays.stream(wishes)
                .map(wish -> wish.split("="))
                .map(wish -> new Cookie(wish[0], wish[1]).setUrl(base()))
                .toList());
        return watched(context.newPage());
    }

    Page page(String... wishes) {
        return page(1366, 768, true, ColorScheme.LIGHT, wishes);
    }

    Page open(Page page, String path) {
        page.navigate(base() + path);
        return page;
    }
}
