package onewindow.casework.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import onewindow.casework.CaseNumber;
import onewindow.casework.ReportsUp;
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

/** Cases that a superior decides after the first review below. */
@RestController
@Tag(name = "reports up")
class ReportUpApi {
    private final ReportsUp reports;

    ReportUpApi(ReportsUp reports) {
        this.reports = reports;
    }

    @PostMapping("/api/v1/cases/{no}/report-up")
    @Needs(Permission.CONDUCT_PROCEDURES)
    @Clause({"LIC-35", "LIC-43"})
    @Operation(
            operationId = "reportUp",
            summary = "Sends a case to the superior with the first review",
            description = "Within three working days of acceptance; the law bears twenty")
    ApiReply<CaseAnswer> send(
            @PathVariable CaseNumber no,
            @Valid @RequestBody ReportUpActs.Send body,
            Officer by,
            SubmissionId submission,
            @Nullable SeenVersion seen) {
        return ProcedureApi.done(reports.send(no, body.act(), ProcedureApi.number(seen), by, submission));
    }

    @PostMapping("/api/v1/cases/{no}/superior-answer")
    @Needs(Permission.CONDUCT_PROCEDURES)
    @Clause({"LIC-35", "LIC-43"})
    @Operation(
            operationId = "takeSuperiorAnswer",
            summary = "Takes down what the superior answered",
            description = "The applicant has his decision within two working days")
    ApiReply<CaseAnswer> answer(
            @PathVariable CaseNumber no,
            @Valid @RequestBody ReportUpActs.Came body,
            Officer by,
            SubmissionId submission,
            @Nullable SeenVersion seen) {
        return ProcedureApi.done(reports.answer(no, body.act(), ProcedureApi.number(seen), by, submission));
    }
}
