package onewindow.certificates.web.api;

import static onewindow.people.Permission.KEEP_BLANKS;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import java.util.List;
import onewindow.casework.CaseNumber;
import onewindow.certificates.Blank;
import onewindow.certificates.BlankNo;
import onewindow.certificates.BlankQuery;
import onewindow.certificates.BlankState;
import onewindow.certificates.Blanks;
import onewindow.certificates.ReprintCause;
import onewindow.people.Needs;
import onewindow.people.Officer;
import onewindow.platform.ChinaTime;
import onewindow.platform.Clause;
import onewindow.platform.SubmissionId;
import onewindow.platform.web.api.ApiReply;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The register of blank certificates, for programs. */
@RestController
@Tag(name = "certificates")
@Clause("LIC-39")
class BlankApi {
    private static final int WORDS = 500;
    private static final String NUMBER = "[A-Z0-9]{6,50}";

    @Schema(name = "Blank", description = "A blank certificate and what became of it")
    record Shown(
            @Schema(example = "SP0004217") String no,
            String kind,
            BlankState state,

            @Schema(description = "Number of the case it was printed for") @Nullable
            String caseNumber,

            @Nullable OffsetDateTime printedAt,

            @Schema(description = "When it was spoiled or replaced") @Nullable
            OffsetDateTime endedAt,

            @Schema(description = "Why it was spoiled or replaced")
            String why,

            @Nullable String replacedBy) {
        static Shown of(Blank blank) {
            var number = blank.caseNumber();
            var by = blank.replacedBy();
            return new Shown(
                    blank.no().value(),
                    blank.kind(),
                    blank.state(),
                    number == null ? null : number.value(),
                    at(blank.printed()),
                    at(blank.ended()),
                    blank.why(),
                    by == null ? null : by.value());
        }

        private static @Nullable OffsetDateTime at(Blank.@Nullable Done done) {
            return done == null ? null : done.at().atZone(ChinaTime.ZONE).toOffsetDateTime();
        }
    }

    @Schema(name = "BlankDelivery", description = "Consecutive serials of one kind")
    record Delivery(
            @Size(max = WORDS) @Nullable String kind,

            @Schema(example = "SP0004201") @Size(max = WORDS) @Nullable
            String first,

            @Schema(example = "50") @NotNull(message = "{casework.api.missing}")
            Integer count) {}

    @Schema(name = "CertificatePrint", description = "For which case a blank is used")
    record Print(
            @Schema(example = "QS26091800007") @NotNull(message = "{casework.api.missing}") @Pattern(regexp = NUMBER)
            String caseNumber) {}

    @Schema(name = "CertificateReprint", description = "A further copy that takes the place of the valid one")
    record Reprint(
            @Schema(example = "QS26091800007") @NotNull(message = "{casework.api.missing}") @Pattern(regexp = NUMBER)
            String caseNumber,

            @NotNull(message = "{casework.api.missing}") ReprintCause cause,
            @Size(max = WORDS) @Nullable String why) {}

    @Schema(name = "BlankSpoiling", description = "Why a blank cannot be used any more")
    record Spoiling(@Size(max = WORDS) @Nullable String why) {}

    private final Blanks blanks;

    BlankApi(Blanks blanks) {
        this.blanks = blanks;
    }

    @GetMapping("/api/v1/blanks")
    @Needs(KEEP_BLANKS)
    @Operation(operationId = "listBlanks", summary = "Blank certificates in the order of their serials")
    List<Shown> list(
            Officer by,
            @RequestParam(required = false) @Nullable BlankState state,
            @Parameter(description = "Words in serial, kind or case number") @RequestParam(defaultValue = "") String q,
            @Parameter(description = "Page of fifty, the first being 1") @RequestParam(defaultValue = "1") int page) {
        return blanks.page(by, new BlankQuery(state, q), Math.clamp(page, 1, 10_000)).stream()
                .map(Shown::of)
                .toList();
    }

    @PostMapping("/api/v1/blanks")
    @Needs(KEEP_BLANKS)
    @Operation(operationId = "takeBlanksIn", summary = "Takes in a delivery of consecutive serials")
    ApiReply<Shown> takeIn(@Valid @RequestBody Delivery body, Officer by, SubmissionId submission) {
        return ApiReply.done(blanks.takeIn(said(body.kind()), said(body.first()), body.count(), by, submission)
                .map(Shown::of));
    }

    @PostMapping("/api/v1/blanks/{no}/print")
    @Needs(KEEP_BLANKS)
    @Operation(operationId = "printCertificate", summary = "Prints the certificate of a granted case on a blank")
    ApiReply<Shown> print(
            @PathVariable BlankNo no, @Valid @RequestBody Print body, Officer by, SubmissionId submission) {
        return ApiReply.done(blanks.print(no, new CaseNumber(body.caseNumber()), by, submission)
                .map(Shown::of));
    }

    @PostMapping("/api/v1/blanks/{no}/reprint")
    @Needs(KEEP_BLANKS)
    @Operation(
            operationId = "reprintCertificate",
            summary = "Prints a further copy on a blank",
            description = "The valid copy before it is spoiled after a misprint, otherwise replaced")
    ApiReply<Shown> reprint(
            @PathVariable BlankNo no, @Valid @RequestBody Reprint body, Officer by, SubmissionId submission) {
        return ApiReply.done(
                blanks.reprint(no, new CaseNumber(body.caseNumber()), body.cause(), said(body.why()), by, submission)
                        .map(Shown::of));
    }

    @PostMapping("/api/v1/blanks/{no}/spoiling")
    @Needs(KEEP_BLANKS)
    @Operation(operationId = "spoilBlank", summary = "Spoils a blank that nothing was printed on")
    ApiReply<Shown> spoil(
            @PathVariable BlankNo no, @Valid @RequestBody Spoiling body, Officer by, SubmissionId submission) {
        return ApiReply.done(blanks.spoil(no, said(body.why()), by, submission).map(Shown::of));
    }

    private static String said(@Nullable String words) {
        return words == null ? "" : words;
    }
}
