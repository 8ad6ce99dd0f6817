package onewindow.casework.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import onewindow.casework.CaseNumber;
import onewindow.casework.Recusals;
import onewindow.people.Needs;
import onewindow.people.Officer;
import onewindow.people.Permission;
import onewindow.platform.Clause;
import onewindow.platform.SubmissionId;
import onewindow.platform.web.api.ApiReply;
import onewindow.platform.web.api.SeenVersion;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Officers who should keep out of a case. */
@RestController
@Tag(name = "recusals")
class RecusalApi {
    private final Recusals recusals;

    RecusalApi(Recusals recusals) {
        this.recusals = recusals;
    }

    @PostMapping("/api/v1/cases/{no}/recusal-request")
    @Needs(Permission.CONDUCT_PROCEDURES)
    @Clause({"A6.3", "CSL-76", "CSL-77"})
    @Operation(
            operationId = "askRecusal",
            summary = "Asks that an officer keeps out of a case",
            description = "An officer declares for himself, and acts no more from then on")
    ApiReply<CaseAnswer> ask(
            @PathVariable CaseNumber no,
            @Valid @RequestBody RecusalActs.Ask body,
            Officer by,
            SubmissionId submission,
            @Nullable SeenVersion seen) {
        return ProcedureApi.done(recusals.ask(no, body.act(), ProcedureApi.number(seen), by, submission));
    }

    @PostMapping("/api/v1/cases/{no}/recusal")
    @Needs(Permission.RULE_ON_RECUSALS)
    @Clause({"A3.2", "A6.3", "CSL-77"})
    @Operation(
            operationId = "ruleOnRecusal",
            summary = "Answers whether an officer keeps out",
            description = "Granted, the deputy takes over all that he had to do")
    ApiReply<CaseAnswer> rule(
            @PathVariable CaseNumber no,
            @Valid @RequestBody RecusalActs.Rule body,
            Officer by,
            SubmissionId submission,
            @Nullable SeenVersion seen) {
        return ProcedureApi.done(recusals.rule(no, body.act(), ProcedureApi.number(seen), by, submission));
    }
}
