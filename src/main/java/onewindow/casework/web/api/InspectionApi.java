package onewindow.casework.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import onewindow.casework.CaseNumber;
import onewindow.casework.Inspections;
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

/** Inspections of a case, and those whose interest it touches. */
@RestController
@Tag(name = "inspections")
class InspectionApi {
    private final Inspections inspections;

    InspectionApi(Inspections inspections) {
        this.inspections = inspections;
    }

    @PostMapping("/api/v1/cases/{no}/inspections")
    @Needs(Permission.CONDUCT_PROCEDURES)
    @Clause({"LIC-34", "LIC-55"})
    @Operation(
            operationId = "assignInspection",
            summary = "Sends officers to look at the facts",
            description = "Two or more, within five working days of acceptance")
    ApiReply<CaseAnswer> assign(
            @PathVariable CaseNumber no,
            @Valid @RequestBody InspectionActs.Assign body,
            Officer by,
            SubmissionId submission,
            @Nullable SeenVersion seen) {
        return ProcedureApi.done(inspections.assign(no, body.act(), ProcedureApi.number(seen), by, submission));
    }

    @PostMapping("/api/v1/cases/{no}/inspection-record")
    @Needs(Permission.CONDUCT_PROCEDURES)
    @Clause({"LIC-34", "LIC-55"})
    @Operation(
            operationId = "recordInspection",
            summary = "Takes down what an inspection found",
            description = "By two or more of those who were sent; the record is a paper to be signed")
    ApiReply<CaseAnswer> record(
            @PathVariable CaseNumber no,
            @Valid @RequestBody InspectionActs.Record body,
            Officer by,
            SubmissionId submission,
            @Nullable SeenVersion seen) {
        return ProcedureApi.done(inspections.record(no, body.act(), ProcedureApi.number(seen), by, submission));
    }

    @PostMapping("/api/v1/cases/{no}/third-party-notice")
    @Needs(Permission.CONDUCT_PROCEDURES)
    @Clause("LIC-36")
    @Operation(
            operationId = "tellThirdParty",
            summary = "Tells one whose major interest the licence touches",
            description = "His name stands on the sealed notice only")
    ApiReply<CaseAnswer> tell(
            @PathVariable CaseNumber no,
            @Valid @RequestBody InspectionActs.Tell body,
            Officer by,
            SubmissionId submission,
            @Nullable SeenVersion seen) {
        return ProcedureApi.done(inspections.tell(no, body.act(), ProcedureApi.number(seen), by, submission));
    }

    @PostMapping("/api/v1/cases/{no}/statement")
    @Needs(Permission.CONDUCT_PROCEDURES)
    @Clause("LIC-36")
    @Operation(
            operationId = "hearStatement",
            summary = "Takes down what a third party or the applicant states",
            description = "An objection needs an answer; silence counts after the day that was set")
    ApiReply<CaseAnswer> hear(
            @PathVariable CaseNumber no,
            @Valid @RequestBody InspectionActs.Hear body,
            Officer by,
            SubmissionId submission,
            @Nullable SeenVersion seen) {
        return ProcedureApi.done(inspections.hear(no, body.act(), ProcedureApi.number(seen), by, submission));
    }
}
