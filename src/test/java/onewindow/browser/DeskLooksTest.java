package onewindow.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.Locale;
import onewindow.platform.Clause;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How the desk looks at each station of a visit: readable for all, in every wish and on every screen. */
class DeskLooksTest extends DeskInBrowser {
    private enum Look {
        LIGHT(1366, "theme=light"),
        ENGLISH_DARK_WIDE(1920, "lang=en", "theme=dark"),
        PHONE(360, "theme=light"),
        CARE_DARK_PHONE(360, "care=on", "theme=dark");

        private final int width;
        private final String[] wishes;

        Look(int width, String... wishes) {
            this.width = width;
            this.wishes = wishes;
        }
    }

    private enum Station {
        FRESH,
        SEARCH,
        VISIT,
        REFUSED,
        ACCEPTANCE,
        NOTICE,
        GROUNDS,
        REFUSAL,
        DONE
    }

    @ParameterizedTest
    @EnumSource(Look.class)
    @Clause("A2.2")
    void everyStationIsReadableForAllAndFitsItsScreen(Look look) {
        var page = chen(look.width, look.width > 1400 ? 1080 : 768, look.wishes);
        var found = new ArrayList<String>();
        for (var station : Station.values()) {
            arrive(page, station);
            page.waitForTimeout(100);
            shoot(
                    page,
                    "desk-" + look.name().toLowerCase(Locale.ROOT) + "-"
                            + station.name().toLowerCase(Locale.ROOT));
            violations(page).forEach(barrier -> found.add(station + ": " + barrier));
            widerThanTheScreen(page).forEach(wide -> found.add(station + ": " + wide));
        }
        assertThat(found).isEmpty();
        complaints.removeIf(text -> text.contains("status of 422"));
        page.context().close();
    }

    private void arrive(Page page, Station station) {
        switch (station) {
            case FRESH -> page.navigate("/desk");
            case SEARCH -> {
                page.navigate("/desk");
                page.fill("#f-words", "食品");
                page.waitForSelector("#desk-found .desk-hit");
            }
            case VISIT -> {
                withLin(page);
                page.click(".desk-agent > summary");
                page.click(".desk-about > summary");
                found(page, 3, "MISSING");
                found(page, 4, "DEFECTIVE");
                page.waitForTimeout(300);
            }
            case REFUSED -> {
                withLin(page);
                page.fill("#f-who-idNumber", "420399199003078312");
                page.fill("#f-who-phone", "");
                found(page, 4, "DEFECTIVE");
                page.waitForTimeout(300);
                page.focus("main");
                outcome(page, "ACCEPT").press("Enter");
                page.waitForSelector(".ow-refusals");
            }
            case ACCEPTANCE -> {
                outcome(withLin(page), "ACCEPT").click();
                page.waitForURL("**/desk/preview");
            }
            case NOTICE -> {
                withLin(page);
                found(page, 3, "MISSING");
                page.waitForSelector("[name=outcome][value=NOTICE]:not([aria-disabled])");
                outcome(page, "NOTICE").click();
                page.waitForURL("**/desk/preview");
            }
            case GROUNDS, REFUSAL -> {
                outcome(withLin(page), "REFUSE").click();
                page.waitForURL("**/desk/preview");
                if (station == Station.GROUNDS) return;
                page.check("[name=ground][value=NOT_REQUIRED]");
                page.fill("[name=reason]", "仅销售预包装食品的，依法只需备案，不需要取得食品经营许可。");
                page.click("[data-key=v]");
                page.waitForSelector(".ow-paper");
            }
            case DONE -> {
                outcome(withLin(page), "ACCEPT").click();
                page.waitForURL("**/desk/preview");
                page.click("[data-key=y]");
                page.waitForURL("**/desk/cases/*");
            }
        }
    }

    @Test
    @Clause("A2.2")
    void aVisitWithFiveMaterialsStandsOnOneSmallScreenWithoutScrolling() {
        var page = withLin(chen());
        assertThat(page.evaluate("document.documentElement.scrollHeight - innerHeight"))
                .isEqualTo(0);
        page.context().close();
    }
}
