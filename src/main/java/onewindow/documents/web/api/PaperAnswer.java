package onewindow.documents.web.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import onewindow.documents.PaperKind;
import onewindow.documents.RegisteredPaper;
import onewindow.documents.Seal;
import onewindow.documents.ServiceWay;
import onewindow.documents.TakenBy;
import onewindow.platform.ChinaTime;
import org.jspecify.annotations.Nullable;

/** A paper in the JSON interface: everything but its content, and where the PDF is found. */
public record PaperAnswer(
        String no,
        PaperKind kind,
        String number,
        String subject,
        OffsetDateTime issuedAt,
        String issuedBy,
        String checkCode,
        String pdf,

        @Schema(description = "How it reached whom it is for; absent while it has not") @Nullable
        ServiceAnswer served) {
    /** How a paper was served. */
    @Schema(name = "PaperService")
    public record ServiceAnswer(
            ServiceWay way, @Nullable TakenBy takenBy, Seal seal, String proof, LocalDate on, String registeredBy) {
        static @Nullable ServiceAnswer of(RegisteredPaper.@Nullable Served served) {
            if (served == null) return null;
            var serving = served.serving();
            return new ServiceAnswer(
                    serving.way(),
                    serving.takenBy(),
                    serving.seal(),
                    serving.proof(),
                    serving.on(),
                    served.by().value());
        }
    }

    static PaperAnswer of(RegisteredPaper registered) {
        var paper = registered.summary();
        return new PaperAnswer(
                paper.no().value(),
                paper.kind(),
                paper.number(),
                paper.subject(),
                paper.issuedAt().atZone(ChinaTime.ZONE).toOffsetDateTime(),
                paper.issuedBy().value(),
                paper.checkCode(),
                "/api/v1/papers/" + paper.no() + ".pdf",
                ServiceAnswer.of(registered.served()));
    }
}
