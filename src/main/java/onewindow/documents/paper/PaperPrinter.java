package onewindow.documents.paper;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.GregorianCalendar;
import java.util.Map;
import java.util.TimeZone;
import onewindow.documents.EmergencySlips;
import onewindow.documents.PaperContent;
import onewindow.documents.PaperKind;
import onewindow.documents.PaperPreview;
import onewindow.documents.store.StoredPaper;
import onewindow.platform.ChinaTime;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Prints a paper as A4 PDF from what was stored when it was issued: the same bytes each time, whatever the machine's fonts, zone,
 * language and clock. Another release of the Java runtime may compress the same content differently.
 */
@Component
public class PaperPrinter {
    /** The templates with which papers are issued now. */
    public static final int CURRENT_VERSION = 1;

    private final TemplateEngine templates = TemplateEngine.createPrecompiled(ContentType.Html);
    private final PaperFonts fonts = new PaperFonts();
    private final String publicAddress;

    static {
        // The engine reports each of its steps.
        XRLog.setLoggingEnabled(false);
    }

    public PaperPrinter(@Value("${onewindow.public-address:http://localhost:8080}") String publicAddress) {
        this.publicAddress = publicAddress.replaceAll("/+$", "");
    }

    public byte[] pdf(StoredPaper paper) {
        var html = html(paper);
        try {
            return render(html, described(paper), paper.summary().issuedAt().toEpochMilli());
        } catch (IOException memoryNeverFails) {
            throw new UncheckedIOException(memoryNeverFails);
        }
    }

    /** The paper as XHTML, with every character replaced that cannot be printed. */
    String html(StoredPaper paper) {
        return html(PaperSheet.of(paper, publicAddress));
    }

    /** A paper that is not issued yet, as a piece of a page: without number and code. */
    public PaperPreview preview(PaperContent content, Instant at) {
        var sheet = PaperSheet.draft(content, at, CURRENT_VERSION);
        return new PaperPreview(content.kind(), sheet.title(), PagePiece.of(html(sheet)));
    }

    private String html(PaperSheet sheet) {
        var output = new StringOutput();
        templates.render(
                templateOf(sheet.version(), sheet.content().kind()),
                Map.of("sheet", sheet, "paper", sheet.content()),
                output);
        return fonts.printable(output.toString());
    }

    private static String templateOf(int version, PaperKind kind) {
        return "documents/paper/v%d/%s.jte".formatted(version, fileOf(kind));
    }

    private static String fileOf(PaperKind kind) {
        return switch (kind) {
            case MATERIALS_RECEIPT -> "materialsReceipt";
            case ACCEPTANCE_NOTICE -> "acceptanceNotice";
            case SUPPLEMENT_NOTICE -> "supplementNotice";
            case REFUSAL_NOTICE -> "refusalNotice";
            case NOT_REQUIRED_NOTICE -> "notRequiredNotice";
            case REFERRAL_NOTICE -> "referralNotice";
            case CORRECTION_RECORD -> "correctionRecord";
            case DEFERRAL_PROMISE -> "deferralPromise";
            case SECOND_NOTICE -> "secondNotice";
            case DECISION -> "decision";
            case DELIVERY_RECEIPT -> "deliveryReceipt";
            case PROCEDURE_NOTICE -> "procedureNotice";
            case EXTENSION_NOTICE -> "extensionNotice";
            case CLOCK_NOTICE -> "clockNotice";
            case HEARING_RIGHTS_NOTICE -> "hearingRights";
            case HEARING_NOTICE -> "hearingNotice";
            case HEARING_MINUTES -> "hearingMinutes";
            case THIRD_PARTY_NOTICE -> "thirdPartyNotice";
            case JOINT_NOTICE -> "jointNotice";
            case REPORT_UP_LETTER -> "reportUpLetter";
            case RESTRICTION_NOTICE -> "restrictionNotice";
            case RECUSAL_DECISION -> "recusalDecision";
            case INSPECTION_RECORD -> "inspectionRecord";
            case WITHDRAWAL_CONFIRMATION -> "withdrawalConfirmation";
            case SUPPLEMENT_REMINDER -> "supplementReminder";
            case TERMINATION_DECISION -> "terminationDecision";
        };
    }

    /** Receipts to be filled in by hand, one with its stub on each page. */
    public byte[] emergencySlips(EmergencySlips slips) {
        var output = new StringOutput();
        templates.render(
                "documents/paper/v%d/emergencySlips.jte".formatted(CURRENT_VERSION),
                Map.of("slips", slips, "style", PaperStyle.ofSlips(CURRENT_VERSION)),
                output);
        var at = slips.printedAt();
        try {
            return render(
                    fonts.printable(output.toString()),
                    described("应急收件凭证 " + slips.numbers().getFirst(), slips.agency(), at),
                    at.toEpochMilli());
        } catch (IOException memoryNeverFails) {
            throw new UncheckedIOException(memoryNeverFails);
        }
    }

    /** Loads fonts and engine before the first applicant waits for his receipt. */
    void warmUp() throws IOException {
        var words = "<html><head><style>" + PaperStyle.of(CURRENT_VERSION) + "</style></head><body><h1>一窗</h1><p>𠮷</p>"
                + "<p class='fine'>一窗<span class='strong'>一窗</span></p></body></html>";
        render(words, new PDDocumentInformation(), 0);
    }

    private byte[] render(String html, PDDocumentInformation information, long id) throws IOException {
        var builder = new PdfRendererBuilder();
        builder.useFastMode();
        fonts.addTo(builder);
        builder.useExternalResourceAccessControl(
                (address, type) -> address.startsWith("data:image/png;"),
                ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        builder.withHtmlContent(html, null);
        var out = new ByteArrayOutputStream(80_000);
        builder.toStream(out);
        try (var renderer = builder.buildPdfRenderer()) {
            renderer.layout();
            try (var document = renderer.createPDFKeepOpen()) {
                document.setDocumentInformation(information);
                document.setDocumentId(id);
                document.save(out);
            }
        }
        return out.toByteArray();
    }

    /** Dates and producer of the file are those of the paper, never of the printing. */
    private static PDDocumentInformation described(StoredPaper paper) {
        return described(
                PaperTitle.of(paper.content()) + " " + paper.summary().number(),
                paper.content().office().agency(),
                paper.summary().issuedAt());
    }

    private static PDDocumentInformation described(String title, String author, Instant at) {
        var issuedAt = GregorianCalendar.from(at.atZone(ChinaTime.ZONE));
        issuedAt.setTimeZone(TimeZone.getTimeZone(ChinaTime.ZONE));
        var information = new PDDocumentInformation();
        information.setTitle(title);
        information.setAuthor(author);
        information.setProducer("OneWindow");
        information.setCreationDate(issuedAt);
        information.setModificationDate(issuedAt);
        return information;
    }
}
