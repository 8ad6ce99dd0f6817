package onewindow.casework.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import onewindow.casework.CaseNumber;
import onewindow.casework.Closings;
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
import org.springframework.web.bind.annotation.RestController;

/** What ends a case before its decision or takes it a step back. */
@RestController
@Tag(name = "closings")
class ClosingApi {
    private final Closings closings;

    ClosingApi(Closings closings) {
        this.closings = closings;
    }

    @PostMapping("/api/v1/cases/{no}/withdrawal")
    @Needs(Permission.RECEIVE_CASES)
    @Clause("LIC-29")
    @Operation(
            operationId = "withdrawCase",
            summary = "Takes down that the applicant withdraws in writing",
            description = "Before the decision; the confirmation lists the materials that go back to him")
    ApiReply<CaseAnswer> withdraw(
            @PathVariable CaseNumber no,
            @Valid @RequestBody ClosingActs.Withdrawal withdrawal,
            Officer by,
            SubmissionId submission,
            @Nullable SeenVersion seen) {
        return ProcedureApi.done(closings.withdraw(no, withdrawal.act(), ProcedureApi.number(seen), by, submission));
    }

    @PostMapping("/api/v1/cases/{no}/supplement-reminder")
    @Needs(Permission.SEE_CASES)
    @Clause({"A3.6", "LIC-32.4"})
    @Operation(
            operationId = "remindOfSupplement",
            summary = "Reminds the applicant of what is still missing",
            description = "Once, when the time to hand it in has passed")
    ApiReply<CaseAnswer> remind(
            @PathVariable CaseNumber no, Officer by, SubmissionId submission, @Nullable SeenVersion seen) {
        return ProcedureApi.done(closings.remind(no, ProcedureApi.number(seen), by, submission));
    }

    @PostMapping("/api/v1/cases/{no}/termination")
    @Needs(Permission.DECIDE_CASES)
    @Clause({"A3.7", "LIC-38"})
    @Operation(
            operationId = "terminateCase",
            summary = "Closes an accepted case whose materials never came",
            description = "After the reminder and its last day; with reason, basis and remedy")
    ApiReply<CaseAnswer> terminate(
            @PathVariable CaseNumber no,
            @Valid @RequestBody ClosingActs.Termination termination,
            Officer by,
            SubmissionId submission,
            @Nullable SeenVersion seen) {
        return ProcedureApi.done(closings.terminate(no, termination.act(), ProcedureApi.number(seen), by, submission));
    }

    @PostMapping("/api/v1/cases/{no}/step-back")
    @Needs(Permission.DECIDE_CASES)
    @Clause("A3.7")
    @Operation(
            operationId = "stepBack",
            summary = "Takes a case a step back with the reason",
            description = "To its window, or a decision before it was delivered; the reason stands in a list")
    ApiReply<CaseAnswer> stepBack(
            @PathVariable CaseNumber no,
            @Valid @RequestBody ClosingActs.StepBack back,
            Officer by,
            SubmissionId submission,
            @Nullable SeenVersion seen) {
        return ProcedureApi.done(
                closings.stepBack(no, ProcedureActs.said(back.reason()), ProcedureApi.number(seen), by, submission));
    }

    @PostMapping("/api/v1/cases/{no}/step-on")
    @Needs(Permission.ACCEPT_CASES)
    @Clause("A3.7")
    @Operation(operationId = "stepOn", summary = "Hands a case on again after a step back")
    ApiReply<CaseAnswer> stepOn(
            @PathVariable CaseNumber no,
            @Valid @RequestBody ClosingActs.StepOn on,
            Officer by,
            SubmissionId submission,
            @Nullable SeenVersion seen) {
        return ProcedureApi.done(
                closings.stepOn(no, ProcedureActs.said(on.reply()), ProcedureApi.number(seen), by, submission));
    }

    @GetMapping("/api/v1/steps-back")
    @Needs(Permission.SEE_CENTRE_FIGURES)
    @Clause("A3.7")
    @Operation(operationId = "listStepsBack", summary = "All steps back with their reasons, the latest first")
    ApiReply<List<StepBackAnswer>> stepsBack(Officer by) {
        return ApiReply.found(
                closings.stepsBack(by).stream().map(StepBackAnswer::of).toList());
    }
}
