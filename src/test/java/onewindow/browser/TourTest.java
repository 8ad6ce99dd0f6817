package onewindow.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import onewindow.platform.Clause;
import onewindow.tour.Person;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;

/** The five minutes of the README, walked in a real browser: one application from its guide to the receipt. */
class TourTest extends DemoInBrowser {
    private static final Path PICTURES = Path.of("target", "tour");

    private String number = "";
    private String code = "";

    @Test
    @Clause({"A2.1", "A2.2", "A3.2", "A3.4", "LIC-34", "LIC-44"})
    void oneApplicationFromItsGuideToTheReceipt() throws IOException {
        Files.createDirectories(PICTURES);
        aCitizenReadsTheGuide();
        aClerkAccepts();
        aReviewerDecides();
        theResultIsDelivered();
        theCitizenFollowsItAll();
        theDirectorSeesWhatWantsAHand();
        assertThat(complaints()).isEmpty();
        assertThat(namesIn(Path.of("docs", "tour")))
                .as("pictures of the README; bin/tour renews them")
                .isEqualTo(namesIn(PICTURES));
    }

    private static List<String> namesIn(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private void aCitizenReadsTheGuide() {
        var page = pageOf(Person.CITIZEN);
        page.navigate("/");
        page.fill("main input[type=search]", "开饭店");
        page.keyboard().press("Enter");
        page.waitForLoadState();
        page.locator("main a:has-text('食品经营许可')").first().click();
        page.waitForURL("**/guides/*");
        assertThat(page.innerText("h1")).contains("食品经营许可");
        picture(page, "1-guide");
        page.context().close();
    }

    private void aClerkAccepts() throws IOException {
        var page = pageOf(Person.CHEN_JING);
        page.navigate("/desk");
        DeskInBrowser.withLin(page);
        picture(page, "2-desk");
        DeskInBrowser.press(page, "a");
        page.waitForURL("**/desk/preview");
        DeskInBrowser.press(page, "y");
        page.waitForURL("**/desk/cases/*");
        number = page.innerText(".desk-number");
        code = page.innerText(".desk-facts .ow-number").strip();
        var paper = page.locator(".desk-print a").last().getAttribute("href");
        paper(page.context().request().get(paper).body(), "3-paper");
        page.context().close();
    }

    private void aReviewerDecides() {
        var page = pageOf(Person.SUN_LI);
        page.navigate("/inbox");
        page.navigate("/cases/" + number);
        picture(page, "4-case");
        page.navigate("/cases/" + number + "/decision");
        page.check("[name=granted][value=true]");
        page.fill("[name=opinion]", "材料齐全，经营场所符合要求，准予许可。");
        previewAndConfirm(page);
        assertThat(page.innerText("#cases-state")).contains("已办结");
        page.context().close();
    }

    private void theResultIsDelivered() {
        var page = pageOf(Person.CHEN_JING);
        page.navigate("/cases/" + number + "/delivery");
        page.fill("[name=recipientName]", "林晓雨");
        page.fill("[name=proof]", "本人签收");
        previewAndConfirm(page);
        assertThat(page.innerText("#cases-state")).contains("已送达");
        page.context().close();
    }

    private static void previewAndConfirm(Page page) {
        page.click("#act button[type=submit]");
        page.waitForURL("**/preview");
        page.click("#act-confirm button[type=submit]");
        page.waitForURL("**/cases/*");
    }

    private void theCitizenFollowsItAll() {
        var page = pageOf(Person.CITIZEN);
        page.navigate("/progress");
        page.fill("[name=number]", number);
        page.fill("[name=code]", code);
        page.keyboard().press("Enter");
        page.waitForSelector("#progress-case");
        assertThat(page.innerText("main")).contains("已送达");
        picture(page, "5-progress");
        page.context().close();
    }

    private void theDirectorSeesWhatWantsAHand() {
        var page = pageOf(Person.LIU_YANG);
        page.navigate("/overview");
        picture(page, "6-overview");
        page.context().close();
    }

    private static void picture(Page page, String name) {
        page.waitForLoadState(LoadState.NETWORKIDLE);
        page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve(name + ".png")));
    }

    private static void paper(byte[] pdf, String name) throws IOException {
        try (var paper = Loader.loadPDF(pdf)) {
            BufferedImage sheet = new PDFRenderer(paper).renderImageWithDPI(0, 90);
            ImageIO.write(sheet, "png", PICTURES.resolve(name + ".png").toFile());
        }
    }
}
