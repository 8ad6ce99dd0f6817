package onewindow.casework.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import onewindow.casework.CaseNumber;
import onewindow.casework.RestrictionAct;
import onewindow.casework.RestrictionGround;
import onewindow.casework.Restrictions;
import onewindow.casework.store.RestrictionStore;
import onewindow.people.Needs;
import onewindow.people.Officer;
import onewindow.people.Permission;
import onewindow.platform.Clause;
import onewindow.platform.SubmissionId;
import onewindow.platform.web.api.ApiReply;
import onewindow.platform.web.api.SeenVersion;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The register of restricted applicants, for programs. */
@RestController
@Tag(name = "cases")
@Clause({"LIC-78", "LIC-79"})
class RestrictionApi {
    private static final int WORDS = 2000;

    @Schema(name = "RestrictedApplicant", description = "Who may not ask for a licence until a day")
    record Shown(
            @Schema(description = "Number of the case it began with")
            String number,

            @Schema(description = "Natural persons masked, firms by name")
            String applicant,

            String itemName,
            RestrictionGround ground,
            String concern,
            LocalDate from,

            @Schema(description = "The last day on which he may not ask")
            LocalDate until,

            @Schema(description = "False once it was ended before its time")
            boolean lasts) {
        static Shown of(RestrictionStore.Listed row) {
            return new Shown(
                    row.number().value(),
                    row.applicant(),
                    row.itemName(),
                    row.ground(),
                    row.concern(),
                    row.from(),
                    row.until(),
                    row.lasts());
        }
    }

    @Schema(name = "Restriction", description = "For what an applicant is warned and kept from a licence")
    record Asked(
            @NotNull(message = "{casework.api.missing}") RestrictionGround ground,

            @Schema(description = "Which public safety, health or property the licence directly concerns")
            @Size(max = WORDS)
            @Nullable
            String concern,

            @Size(max = WORDS) @Nullable String evidence,

            @Schema(description = "Number of the decision that took the licence back; for fraud only")
            @Size(max = WORDS)
            @Nullable
            String revocation,

            @Nullable LocalDate revokedOn) {}

    @Schema(name = "RestrictionEnd", description = "Why a restriction ends before its time")
    record Ended(@Size(max = WORDS) @Nullable String reason) {}

    private final Restrictions restrictions;

    RestrictionApi(Restrictions restrictions) {
        this.restrictions = restrictions;
    }

    @GetMapping("/api/v1/restrictions")
    @Needs(Permission.SEE_CASES)
    @Operation(operationId = "listRestrictions", summary = "Who may not ask for a licence for a time, the latest first")
    List<Shown> list(
            Officer by,
            @Parameter(description = "Words in item, applicant or case number") @RequestParam(defaultValue = "")
                    String q,
            @Parameter(description = "With what has ended") @RequestParam(defaultValue = "false") boolean ended,
            @Parameter(description = "Page of fifty, the first being 1") @RequestParam(defaultValue = "1") int page) {
        return restrictions.page(by, q, ended, Math.clamp(page, 1, 10_000)).stream()
                .map(Shown::of)
                .toList();
    }

    @PostMapping("/api/v1/cases/{no}/restriction")
    @Needs(Permission.DECIDE_CASES)
    @Operation(
            operationId = "restrictApplicant",
            summary = "Warns the applicant and keeps him from this licence for a time")
    ApiReply<CaseAnswer> restrict(
            @PathVariable CaseNumber no,
            @Valid @RequestBody Asked body,
            Officer by,
            SubmissionId submission,
            @Nullable SeenVersion seen) {
        var act = new RestrictionAct.Restrict(
                body.ground(),
                ProcedureActs.said(body.concern()),
                ProcedureActs.said(body.evidence()),
                ProcedureActs.said(body.revocation()),
                body.revokedOn() == null ? LocalDate.EPOCH : body.revokedOn());
        return ProcedureApi.done(restrictions.restrict(no, act, ProcedureApi.number(seen), by, submission));
    }

    @PostMapping("/api/v1/cases/{no}/restriction-end")
    @Needs(Permission.DECIDE_CASES)
    @Operation(operationId = "endRestriction", summary = "Ends a restriction before its time")
    ApiReply<CaseAnswer> end(
            @PathVariable CaseNumber no,
            @Valid @RequestBody Ended body,
            Officer by,
            SubmissionId submission,
            @Nullable SeenVersion seen) {
        var act = new RestrictionAct.End(ProcedureActs.said(body.reason()));
        return ProcedureApi.done(restrictions.end(no, act, ProcedureApi.number(seen), by, submission));
    }
}
