package onewindow.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.ArrayList;
import java.util.List;
import onewindow.platform.Clause;
import org.junit.jupiter.api.Test;

/** The desk while the connection breaks: nothing typed is lost, nothing is done twice, and the page says what is the matter. */
@Clause("A2.3")
class DeskConnectionTest extends DeskInBrowser {
    @Test
    void aLostConnectionIsToldAndTheDeskGoesOnWhereItWas() {
        var page = withLin(chen());
        page.context().setOffline(true);
        page.waitForSelector("#offline:not([hidden])");
        page.fill("#f-who-phone", "13800002222");
        outcome(page, "ACCEPT").click();
        page.waitForTimeout(500);
        assertThat(page.url()).endsWith("/desk");
        assertThat(page.inputValue("#f-who-phone")).isEqualTo("13800002222");
        assertThat(page.isChecked("#s-5-PRESENT")).isTrue();
        shoot(page, "desk-offline");
        page.context().setOffline(false);
        page.waitForSelector("#offline", new Page.WaitForSelectorOptions().setState(WaitForSelectorState.HIDDEN));
        outcome(page, "ACCEPT").click();
        page.waitForURL("**/desk/preview");
        assertThat(page.innerText(".ow-paper:nth-of-type(1)")).contains("13800002222");
        nothingButTheLostConnection();
        page.context().close();
    }

    @Test
    void whatNeverArrivedIsSentByTheNextPress() {
        var page = previewOfAcceptance();
        page.route("**/desk/cases", Route::abort);
        press(page, "y");
        page.waitForSelector("#unanswered:not([hidden])");
        assertThat(page.innerText("#unanswered")).contains("不知道是否已经送达", "不会重复办理");
        assertThat(page.innerText(".ow-paper:nth-of-type(2)"))
                .as("the page stands")
                .contains("受理通知书");
        shoot(page, "desk-unanswered");
        page.unroute("**/desk/cases");
        press(page, "y");
        page.waitForURL("**/desk/cases/*");
        assertThat(page.innerText(".desk-state")).isEqualTo("办理中");
        nothingButTheLostConnection();
        page.context().close();
    }

    @Test
    void whatArrivedWithoutAnAnswerIsNotDoneTwice() {
        var page = previewOfAcceptance();
        var led = new ArrayList<String>();
        page.route("**/desk/cases", route -> {
            var answer = route.fetch(new Route.FetchOptions().setMaxRedirects(0));
            led.add(answer.headers().get("location"));
            route.abort();
        });
        press(page, "y");
        page.waitForSelector("#unanswered:not([hidden])");
        page.unroute("**/desk/cases");
        press(page, "y");
        page.waitForURL("**/desk/cases/*");
        assertThat(List.of(page.url().replace(base(), ""))).isEqualTo(led);
        assertThat(page.locator(".desk-print a").count())
                .as("one receipt, one notice")
                .isEqualTo(2);
        nothingButTheLostConnection();
        page.context().close();
    }

    @Test
    void whatWasTickedForOneApplicantIsNotKeptForTheNext() {
        var page = previewOfAcceptance();
        press(page, "y");
        page.waitForURL("**/desk/cases/*");
        press(page, "n");
        page.waitForURL("**/desk");
        page.fill("#f-words", "spjy");
        page.click("#desk-found .desk-hit");
        page.waitForSelector("#desk-item");
        assertThat(page.locator("#desk input[type=radio]:checked").count())
                .as("only person, no answer, no tick")
                .isEqualTo(1);
        assertThat(page.locator(".ow-draft").count()).isZero();
        page.context().close();
    }

    private Page previewOfAcceptance() {
        var page = chen();
        outcome(withLin(page), "ACCEPT").click();
        page.waitForURL("**/desk/preview");
        return page;
    }

    private void nothingButTheLostConnection() {
        complaints.removeIf(text -> text.startsWith("Failed to load resource") || text.startsWith("htmx:"));
    }
}
