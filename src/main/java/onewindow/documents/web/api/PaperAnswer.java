package onewindow.documents.web.api;

import java.time.OffsetDateTime;
import onewindow.documents.PaperKind;
import onewindow.documents.PaperSummary;
import onewindow.platform.ChinaTime;

/** A paper in the JSON interface: everything but its content, and where the PDF is found. */
public record PaperAnswer(
        String no,
        PaperKind kind,
        String number,
        String subject,
        OffsetDateTime issuedAt,
        String issuedBy,
        String checkCode,
        String pdf) {
    static PaperAnswer of(PaperSummary paper) {
        return new PaperAnswer(
                paper.no().value(),
                paper.kind(),
                paper.number(),
                paper.subject(),
                paper.issuedAt().atZone(ChinaTime.ZONE).toOffsetDateTime(),
                paper.issuedBy().value(),
                paper.checkCode(),
                "/api/v1/papers/" + paper.no() + ".pdf");
    }
}
