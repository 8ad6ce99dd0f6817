package onewindow.documents.web.api;

import static org.springframework.format.annotation.DateTimeFormat.ISO.DATE;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import onewindow.documents.Documents;
import onewindow.documents.PaperKind;
import onewindow.documents.PaperNo;
import onewindow.documents.PaperQuery;
import onewindow.documents.PaperRegister;
import onewindow.documents.PrintPurpose;
import onewindow.documents.Seal;
import onewindow.documents.ServiceWay;
import onewindow.documents.Serving;
import onewindow.documents.TakenBy;
import onewindow.documents.web.PdfReply;
import onewindow.people.Needs;
import onewindow.people.Officer;
import onewindow.people.Permission;
import onewindow.platform.ChinaTime;
import onewindow.platform.Clause;
import onewindow.platform.SubmissionId;
import onewindow.platform.web.api.ApiReply;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Papers for programs: what a paper is, and the paper itself. */
@RestController
@Tag(name = "papers")
class PaperApi {
    private static final int USUAL_DAYS = 30;
    private static final int MOST_PAGES = 10_000;

    @Schema(name = "PaperServing", description = "How a paper reached whom it is for")
    record Service(
            @NotNull(message = "{casework.api.missing}") ServiceWay way,

            @Schema(description = "Needed when it was handed over") @Nullable
            TakenBy takenBy,

            @NotNull(message = "{casework.api.missing}") Seal seal,

            @Schema(
                    description = "Courier number, receipt number or where the record is; names nobody",
                    example = "EMS1234567890123")
            @Size(max = 200)
            @Nullable
            String proof,

            @NotNull(message = "{casework.api.missing}") LocalDate on) {
        Serving serving() {
            return new Serving(way, way == ServiceWay.DIRECT ? takenBy : null, seal, proof == null ? "" : proof, on);
        }
    }

    private final Documents documents;
    private final PaperRegister register;
    private final Clock clock;

    PaperApi(Documents documents, PaperRegister register, Clock clock) {
        this.documents = documents;
        this.register = register;
        this.clock = clock;
    }

    @GetMapping("/api/v1/papers")
    @Needs(Permission.PRINT_PAPERS)
    @Clause("A3.4")
    @Operation(operationId = "listPapers", summary = "The register of papers, the latest first")
    List<PaperAnswer> list(
            Officer by,
            @Parameter(description = "First day of issue, thirty days ago when left out")
                    @RequestParam(required = false)
                    @DateTimeFormat(iso = DATE)
                    @Nullable
                    LocalDate from,
            @Parameter(description = "Last day of issue, today when left out")
                    @RequestParam(required = false)
                    @DateTimeFormat(iso = DATE)
                    @Nullable
                    LocalDate until,
            @RequestParam(required = false) @Nullable PaperKind kind,
            @RequestParam(required = false) PaperQuery.@Nullable ServiceState state,
            @Parameter(description = "Words in the number of the paper or of the case") @RequestParam(defaultValue = "")
                    String q,
            @Parameter(description = "Page of fifty, the first being 1") @RequestParam(defaultValue = "1") int page) {
        var today = ChinaTime.dateOf(clock.instant());
        var query = new PaperQuery(
                from == null ? today.minusDays(USUAL_DAYS) : from, until == null ? today : until, kind, state, q);
        return register.page(by, query, Math.clamp(page, 1, MOST_PAGES)).stream()
                .map(PaperAnswer::of)
                .toList();
    }

    @PostMapping("/api/v1/papers/{no:[A-Z]+-[0-9]+-[0-9]+}/service")
    @Needs(Permission.TELL_APPLICANTS)
    @Clause({"A3.4", "LIC-32.6"})
    @Operation(operationId = "servePaper", summary = "Registers how a paper reached whom it is for; once")
    ApiReply<PaperAnswer> serve(
            @PathVariable PaperNo no, @Valid @RequestBody Service body, Officer by, SubmissionId submission) {
        return ApiReply.done(register.serve(no, body.serving(), by, submission).map(PaperAnswer::of));
    }

    @GetMapping("/api/v1/papers/{no:[A-Z]+-[0-9]+-[0-9]+}")
    @Needs(Permission.PRINT_PAPERS)
    @Operation(operationId = "getPaper", summary = "What a numbered paper is and belongs to")
    ApiReply<PaperAnswer> paper(@PathVariable PaperNo no, Officer by) {
        return ApiReply.found(PaperAnswer.of(register.find(no, by)));
    }

    @GetMapping("/api/v1/papers/{no:[A-Z]+-[0-9]+-[0-9]+}.pdf")
    @Needs(Permission.PRINT_PAPERS)
    @Operation(operationId = "printPaper", summary = "The paper itself; the same bytes at every print")
    ResponseEntity<byte[]> pdf(
            @PathVariable PaperNo no, @RequestParam(defaultValue = "HAND_OVER") PrintPurpose purpose, Officer by) {
        return PdfReply.of(documents.print(no, purpose, by));
    }
}
