package onewindow.casework.web.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.OffsetDateTime;
import onewindow.documents.PaperKind;
import onewindow.documents.PaperSummary;

/** A paper made out in a case, and where its PDF is found. */
@Schema(name = "CasePaper", description = "A paper made out in a case, and where its PDF is found")
record CasePaperAnswer(
        @Schema(example = "SL-2026-17") String no,
        PaperKind kind,
        @Schema(description = "The number as printed") String number,
        OffsetDateTime issuedAt,
        @Schema(example = "1003") String issuedBy,
        @Schema(example = "/api/v1/papers/SL-2026-17.pdf") String pdf) {
    static CasePaperAnswer of(PaperSummary paper) {
        return new CasePaperAnswer(
                paper.no().value(),
                paper.kind(),
                paper.number(),
                Moments.of(paper.issuedAt()),
                paper.issuedBy().value(),
                "/api/v1/papers/" + paper.no() + ".pdf");
    }
}
