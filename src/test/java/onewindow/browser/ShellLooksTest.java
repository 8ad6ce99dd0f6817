package onewindow.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How the shell looks: readable for all, in every wish and on every screen. */
class ShellLooksTest extends GalleryInBrowser {
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
