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
import onewindow.casework.PublicResult;
import onewindow.casework.PublicResults;
import onewindow.casework.PublicityAct;
import onewindow.casework.SecrecyGround;
import onewindow.people.CentreProfile;
import onewindow.people.ForEveryone;
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

/** Results for everybody, and what keeps one out of the list, for programs. */
@RestController
@Tag(name = "cases")
@Clause({"LIC-40", "LIC-5"})
class ResultApi {
    private static final int WORDS = 2000;

    @Schema(name = "PublicResult", description = "A decision that grants, as the public sees it")
    record Shown(
            @Schema(description = "Natural persons masked, firms by name")
            String applicant,

            @Schema(example = "QS-SCJG-006") String item,
            String itemName,
            String department,

            @Schema(description = "Number of the decision") @Nullable
            String paper,

            LocalDate decidedOn) {
        static Shown of(PublicResult result) {
            return new Shown(
                    result.applicant(),
                    result.itemCode(),
                    result.itemName(),
                    result.department(),
                    result.paper(),
                    result.decidedOn());
        }
    }

    @Schema(name = "Withholding", description = "For what a result is kept out of the public list, and why")
    record Withholding(
            @NotNull(message = "{casework.api.missing}") SecrecyGround ground,
            @Size(max = WORDS) @Nullable String reason) {}

    @Schema(name = "Publication", description = "Why a result may be public again")
    record Publication(@Size(max = WORDS) @Nullable String reason) {}

    private final PublicResults results;

    ResultApi(PublicResults results) {
        this.results = results;
    }

    @GetMapping("/api/v1/results")
    @ForEveryone(because = "LIC-40: decisions that grant are public")
    @Operation(operationId = "listResults", summary = "Decisions that grant, the latest first")
    List<Shown> list(
            CentreProfile centre,
            @Parameter(description = "Words in item, department or applicant") @RequestParam(defaultValue = "")
                    String q,
            @Parameter(description = "Page of twenty, the first being 1") @RequestParam(defaultValue = "1") int page) {
        return results.page(centre.id(), q, Math.clamp(page, 1, 500)).stream()
                .map(Shown::of)
                .toList();
    }

    @PostMapping("/api/v1/cases/{no}/withholding")
    @Needs(Permission.DECIDE_CASES)
    @Operation(
            operationId = "withholdResult",
            summary = "Keeps a result out of the public list",
            description = "For state secrets, trade secrets or privacy, with the reason; it is absent at once")
    ApiReply<CaseAnswer> withhold(
            @PathVariable CaseNumber no,
            @Valid @RequestBody Withholding body,
            Officer by,
            SubmissionId submission,
            @Nullable SeenVersion seen) {
        var act = new PublicityAct.Withhold(body.ground(), ProcedureActs.said(body.reason()));
        return ProcedureApi.done(results.withhold(no, act, ProcedureApi.number(seen), by, submission));
    }

    @PostMapping("/api/v1/cases/{no}/publication")
    @Needs(Permission.DECIDE_CASES)
    @Operation(operationId = "publishResult", summary = "Shows a result again that was kept out of the public list")
    ApiReply<CaseAnswer> publish(
            @PathVariable CaseNumber no,
            @Valid @RequestBody Publication body,
            Officer by,
            SubmissionId submission,
            @Nullable SeenVersion seen) {
        var act = new PublicityAct.Publish(ProcedureActs.said(body.reason()));
        return ProcedureApi.done(results.publish(no, act, ProcedureApi.number(seen), by, submission));
    }
}
