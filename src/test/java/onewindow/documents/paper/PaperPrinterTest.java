package onewindow.documents.paper;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import onewindow.documents.CrowdedPapers;
import onewindow.documents.PaperContent;
import onewindow.documents.SamplePapers;
import onewindow.documents.store.StoredPaper;
import onewindow.platform.Clause;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class PaperPrinterTest {
    private static final PaperPrinter PRINTER = new PaperPrinter("https://qingshan.example.gov.cn/");

    /** Called in a process of its own: prints every sample paper into the folder. */
    public static void main(String[] folder) throws Exception {
        for (var paper : PrintedPapers.all().entrySet())
            Files.write(Path.of(folder[0], paper.getKey() + ".pdf"), PRINTER.pdf(paper.getValue()));
    }

    @Test
    void aReprintByAnotherMachineHasTheSameBytes() throws Exception {
        var here = Files.createDirectories(Path.of("target/papers"));
        main(new String[] {here.toString()});
        var there = Files.createTempDirectory("papers");
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        // Another time zone and language stand for another machine.
        var other = new ProcessBuilder(
                        java,
                        "-Duser.timezone=America/New_York",
                        "-Duser.language=de",
                        "-Djava.awt.headless=true",
                        "-cp",
                        System.getProperty("java.class.path"),
                        PaperPrinterTest.class.getName(),
                        there.toString())
                .redirectErrorStream(true)
                .redirectOutput(there.resolve("log.txt").toFile())
                .start();
        assertThat(other.waitFor(120, TimeUnit.SECONDS)).isTrue();
        assertThat(other.exitValue())
                .as(Files.readString(there.resolve("log.txt")))
                .isZero();
        for (var name : PrintedPapers.all().keySet())
            assertThat(Files.mismatch(here.resolve(name + ".pdf"), there.resolve(name + ".pdf")))
                    .as(name)
                    .isEqualTo(-1);
    }

    @Test
    void theWordingOfVersionOneDoesNotChangeAnyMore() {
        var digests = new TreeMap<String, String>();
        PrintedPapers.all().forEach((name, paper) -> digests.put(name, digestOf(wordsOf(paper))));
        assertThat(digests)
                .as("papers were issued with version 1: put another wording into a version 2 beside it")
                .isEqualTo(PrintedPapers.DIGESTS_OF_VERSION_1);
    }

    @Test
    void textIsFoundAgainInThePdf() throws Exception {
        var text = textOf(PrintedPapers.stored(SamplePapers.acceptance()));
        assertThat(text).contains("受理通知书", "青山政务受字〔2026〕第0007号", "2026年10月8日（周四）17:30", "913301********MA2J");
        assertThat(text.codePoints()).noneMatch(character -> character >= 0x2E80 && character <= 0x2FDF);
    }

    @Test
    void rareNamesArePrintedWithTheirOwnCharacters() throws Exception {
        var text = textOf(PrintedPapers.stored(CrowdedPapers.refusedDelivery()));
        assertThat(text).contains("𠮷田美穂", "王䶮", "中国（浙江）自由贸易试验区");
        assertThat(textOf(PrintedPapers.stored(CrowdedPapers.crowdedAcceptance())))
                .contains("买买提·艾合买提江", "𠮷䶮堃", "司马㛃龘");
    }

    @Test
    void everyCharacterOfTheNamesHasAGlyph() {
        var fonts = new PaperFonts();
        var names = "陈静 周伟 孙力 吴敏 刘洋 何清 林晓雨 𠮷田 王䶮 李㛃 赵堃 钱龘 朱祐樘 𬭎 𬀩 﨑山 﨎 喆 昇 玥 芃 赟 犇 翀 甯 淼 祎 Ångström O’Brien Müller";
        assertThat(fonts.printable(names)).isEqualTo(names);
    }

    @Test
    void aCharacterNobodyHasIsNamedInsteadOfDropped() {
        assertThat(new PaperFonts().printable("王\u0007" + Character.toString(0x3106C)))
                .isEqualTo("王〓(U+3106C)");
    }

    @Test
    void theCodeOnThePaperLeadsToItsCheckPage() throws Exception {
        var pdf = PRINTER.pdf(PrintedPapers.stored(SamplePapers.receipt()));
        try (var document = Loader.loadPDF(pdf)) {
            var picture = new PDFRenderer(document).renderImageWithDPI(0, 200);
            var pixels = picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
            var source = new RGBLuminanceSource(picture.getWidth(), picture.getHeight(), pixels);
            assertThat(new QRCodeReader()
                            .decode(new BinaryBitmap(new HybridBinarizer(source)))
                            .getText())
                    .isEqualTo("https://qingshan.example.gov.cn/check/Zk3vN8qLx0aTgW5yRb2mHc7e");
        }
    }

    @Test
    @Clause("A3.6")
    void aMovedDueDateStandsBesideTheOldOne() throws Exception {
        assertThat(textOf(PrintedPapers.stored(SamplePapers.acceptance())).replaceAll("[\\s\\p{Z}]", ""))
                .contains("原期限：2026年9月29日（周二）17:30新期限：2026年10月8日（周四）17:30");
    }

    @Test
    @Clause("A3.7")
    void aRefusalPrintsReasonsAndRemedy() throws Exception {
        var text = textOf(PrintedPapers.stored(SamplePapers.refused())).replaceAll("\\s", "");
        assertThat(text).contains("清洗消毒设施数量不足，复查仍未改正", "60日内向青山县人民政府申请行政复议", "6个月内依法向青山县人民法院提起行政诉讼");
    }

    @Test
    void whatSomebodyWroteIsTextAndNeverMarkup() throws Exception {
        var receipt = SamplePapers.receipt();
        var sly = new PaperContent.MaterialsReceipt(
                receipt.office(),
                receipt.applicant(),
                receipt.matter(),
                receipt.receivedAt(),
                receipt.materials(),
                List.of("</td><img src='file:///etc/passwd'/><script>x</script>&nbsp;"),
                null,
                null,
                receipt.responsible());
        assertThat(textOf(PrintedPapers.stored(sly))).contains("<script>x</script>&nbsp;");
    }

    private static String textOf(StoredPaper paper) throws Exception {
        try (var document = Loader.loadPDF(PRINTER.pdf(paper))) {
            var stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            return stripper.getText(document);
        }
    }

    /** Without the picture of the code, whose compression differs between Java runtimes. */
    private static String wordsOf(StoredPaper paper) {
        return PRINTER.html(paper).replaceAll("data:image/png;base64,[A-Za-z0-9+/=]+", "");
    }

    private static String digestOf(String html) {
        try {
            return HexFormat.of()
                    .formatHex(
                            MessageDigest.getInstance("SHA-256").digest(html.getBytes(StandardCharsets.UTF_8)), 0, 8);
        } catch (NoSuchAlgorithmException everyMachineHasIt) {
            throw new IllegalStateException(everyMachineHasIt);
        }
    }
}
