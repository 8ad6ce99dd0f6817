package onewindow.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import onewindow.platform.Clause;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The desk under a hand that never leaves the keyboard. */
class DeskByKeyboardTest extends DeskInBrowser {
    private Page typed() {
        var page = chen();
        page.navigate("/desk");
        assertThat(focused(page)).isEqualTo("f-who-name");
        page.keyboard().type("林晓雨");
        press(page, "Enter", "Enter");
        assertThat(focused(page)).isEqualTo("f-who-idNumber");
        page.keyboard().type("420399199003078311");
        press(page, "Enter");
        page.keyboard().type("13800001111");
        press(page, "Alt+2");
        assertThat(focused(page)).isEqualTo("f-words");
        page.keyboard().type("spjy");
        press(page, "Enter");
        page.waitForSelector("[name='answers[biz]']:focus");
        assertThat(page.innerText("#desk-item")).contains("食品经营许可");
        press(page, "Space", "Tab", "Space");
        return page;
    }

    @Test
    @Clause({"A2.2", "A3.2", "A3.4"})
    void aWholeVisitFromTheSearchToThePrintedPaper() {
        var page = typed();
        press(page, "0");
        page.waitForSelector("[name=outcome][value=ACCEPT]:not([aria-disabled])");
        press(page, "a");
        page.waitForURL("**/desk/preview");
        assertThat(page.innerText(".ow-paper:nth-of-type(1)")).contains("收件凭证", "林晓雨");
        assertThat(page.innerText(".ow-paper:nth-of-type(2)")).contains("受理通知书", "2026年9月29日（周二）17:30");
        press(page, "Enter", "Space");
        page.waitForTimeout(300);
        assertThat(page.url()).as("only the key of the act commits").endsWith("/desk/preview");
        press(page, "y");
        page.waitForURL("**/desk/cases/*");
        assertThat(page.innerText(".desk-number")).matches("QS260918\\d{5}");
        assertThat(page.evaluate("document.activeElement.dataset.key")).isEqualTo("n");
        shoot(page, "desk-done-by-keyboard");
        var paper = page.context()
                .request()
                .get(page.locator(".desk-print a").last().getAttribute("href"));
        assertThat(paper.headers()).containsEntry("content-type", "application/pdf");
        assertThat(new String(paper.body(), 0, 5, java.nio.charset.StandardCharsets.US_ASCII))
                .isEqualTo("%PDF-");
        press(page, "Enter");
        page.waitForURL("**/desk");
        assertThat(focused(page)).isEqualTo("f-who-name");
        assertThat(page.inputValue("#f-who-name")).isEmpty();
        page.context().close();
    }

    @Test
    @Clause({"A3.3", "LIC-32.4"})
    void aNoticeIsMadeOfDigitsAndReasons() {
        var page = typed();
        press(page, "0", "3", "5", "5", "d");
        assertThat(focused(page)).isEqualTo("d-5");
        press(page, "ArrowDown", "ArrowDown", "Enter");
        assertThat(page.inputValue("#d-5")).isEqualTo("EXPIRED");
        page.keyboard().type("2025年12月到期");
        press(page, "Escape");
        page.waitForSelector("[name=outcome][value=NOTICE]:not([aria-disabled])");
        assertThat(page.isChecked("#s-3-MISSING")).isTrue();
        press(page, "t");
        page.waitForURL("**/desk/preview");
        assertThat(page.innerText(".ow-paper:nth-of-type(2)")).contains("已过有效期：2025年12月到期", "补交原件 1 份");
        page.focus("[name='mend[3-MISSING]']");
        press(page, "Control+A");
        page.keyboard().type("交一份盖章的布局图");
        press(page, "Enter");
        page.waitForSelector(".ow-paper:has-text('交一份盖章的布局图')");
        shoot(page, "desk-notice-by-keyboard");
        press(page, "b");
        page.waitForURL("**/desk/visit");
        assertThat(page.inputValue("#n-5")).isEqualTo("2025年12月到期");
        page.focus("main");
        press(page, "t");
        page.waitForURL("**/desk/preview");
        press(page, "y");
        page.waitForURL("**/desk/cases/*");
        assertThat(page.innerText(".desk-state")).contains("待补正");
        page.context().close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"#f-who-name", "#f-who-idNumber", "#f-who-phone", "#f-words", "#n-3", "#d-3", "#f-delivery"})
    @Clause("A2.2")
    void enterInAFieldGoesOnAndNeverCommits(String field) {
        var page = withLin(chen());
        found(page, 3, "DEFECTIVE");
        var sent = new java.util.ArrayList<String>();
        page.onRequest(
                request -> sent.add(request.method() + " " + request.url().replace(base(), "")));
        page.focus(field);
        press(page, "Enter");
        page.waitForTimeout(500);
        assertThat(page.url()).endsWith("/desk");
        assertThat(sent).allMatch(request -> request.matches("POST /desk/visit|(GET|HEAD) .*"));
        page.context().close();
    }

    @Test
    @Clause("A3.3")
    void whatIsNotLawfulTakesTheHandToItsReason() {
        var page = typed();
        press(page, "a");
        page.waitForSelector("[name=outcome][value=ACCEPT]:focus");
        assertThat(page.innerText("#desk-outcomes")).contains("还有 5 项材料没有核对");
        press(page, "Enter");
        page.waitForSelector(".ow-refusals");
        assertThat(focused(page)).isEqualTo("ow-refusals");
        assertThat(page.innerText(".ow-refusals")).contains("还有 5 项材料没有核对");
        assertThat(page.inputValue("#f-who-name")).isEqualTo("林晓雨");
        complaints.removeIf(text -> text.contains("status of 422"));
        page.context().close();
    }

    @Test
    @Clause("A2.2")
    void aQuestionMarkListsEveryKeyOfTheDesk() {
        var page = withLin(chen());
        page.focus("#desk-outcomes");
        press(page, "?");
        page.waitForSelector("#keys[open]");
        var keys = (List<?>) page.evaluate("[...document.querySelectorAll('#keys dt')].map((one) => one.textContent)");
        assertThat(keys.stream().map(Object::toString))
                .contains("Alt+1", "Alt+2", "Alt+3", "Alt+4", "1–9", "0", "a", "r", "x", "Alt+n", "Escape", "?");
        assertThat(page.innerText("#keys")).contains("数字键切换", "其余已收", "受理", "只收件", "不予受理", "下一位");
        page.context().close();
    }
}
