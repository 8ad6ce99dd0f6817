package onewindow.casework.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import onewindow.casework.CaseNumber;
import onewindow.casework.Hearings;
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

/** The hearing of a case. */
@RestController
@Tag(name = "hearings")
class HearingApi {
    private final Hearings hearings;

    HearingApi(Hearings hearings) {
        this.hearings = hearings;
    }

    @PostMapping("/api/v1/cases/{no}/hearing-rights")
    @Needs(Permission.CONDUCT_PROCEDURES)
    @Clause("LIC-47")
    @Operation(
            operationId = "tellOfHearing",
            summary = "Tells of the right to a hearing",
            description = "In writing, with the last day to ask")
    ApiReply<CaseAnswer> tell(
            @PathVariable CaseNumber no,
            @Valid @RequestBody HearingActs.Tell body,
            Officer by,
            SubmissionId submission,
            @Nullable SeenVersion seen) {
        return ProcedureApi.done(hearings.tell(no, body.act(), ProcedureApi.number(seen), by, submission));
    }

    @PostMapping("/api/v1/cases/{no}/hearing-request")
    @Needs(Permission.CONDUCT_PROCEDURES)
    @Clause({"LIC-46", "LIC-47"})
    @Operation(
            operationId = "requestHearing",
            summary = "Takes down who asks for a hearing",
            description = "In time, once told; or the office holds one of itself, with the reason")
    ApiReply<CaseAnswer> request(
            @PathVariable CaseNumber no,
            @Valid @RequestBody HearingActs.Request body,
            Officer by,
            SubmissionId submission,
            @Nullable SeenVersion seen) {
        return ProcedureApi.done(hearings.request(no, body.act(), ProcedureApi.number(seen), by, submission));
    }

    @PostMapping("/api/v1/cases/{no}/hearing-waiver")
    @Needs(Permission.CONDUCT_PROCEDURES)
    @Clause("LIC-47")
    @Operation(operationId = "waiveHearing", summary = "Takes down that nobody wants a hearing")
    ApiReply<CaseAnswer> waive(
            @PathVariable CaseNumber no,
            @Valid @RequestBody HearingActs.Waive body,
            Officer by,
            SubmissionId submission,
            @Nullable SeenVersion seen) {
        return ProcedureApi.done(hearings.waive(no, body.act(), ProcedureApi.number(seen), by, submission));
    }

    @PostMapping("/api/v1/cases/{no}/hearing-notice")
    @Needs(Permission.CONDUCT_PROCEDURES)
    @Clause({"LIC-45", "LIC-48"})
    @Operation(
            operationId = "callHearing",
            summary = "Calls a hearing",
            description = "The notice goes out and both clocks stand still until the minutes")
    ApiReply<CaseAnswer> call(
            @PathVariable CaseNumber no,
            @Valid @RequestBody HearingActs.Call body,
            Officer by,
            SubmissionId submission,
            @Nullable SeenVersion seen) {
        return ProcedureApi.done(hearings.call(no, body.act(), ProcedureApi.number(seen), by, submission));
    }

    @PostMapping("/api/v1/cases/{no}/hearing-minutes")
    @Needs(Permission.CONDUCT_PROCEDURES)
    @Clause("LIC-48")
    @Operation(
            operationId = "holdHearing",
            summary = "Takes down the signed minutes",
            description = "They stand on a sealed paper; the clocks run again")
    ApiReply<CaseAnswer> hold(
            @PathVariable CaseNumber no,
            @Valid @RequestBody HearingActs.Hold body,
            Officer by,
            SubmissionId submission,
            @Nullable SeenVersion seen) {
        return ProcedureApi.done(hearings.hold(no, body.act(), ProcedureApi.number(seen), by, submission));
    }
}
