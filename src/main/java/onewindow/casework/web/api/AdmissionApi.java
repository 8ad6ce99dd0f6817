package onewindow.casework.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import onewindow.casework.Admission;
import onewindow.casework.CaseNumber;
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

/** What stands around acceptance: errors mended on the spot, a further notice, acceptance on a promise. */
@RestController
@Tag(name = "cases")
class AdmissionApi {
    private final Admission admission;

    AdmissionApi(Admission admission) {
        this.admission = admission;
    }

    @PostMapping("/api/v1/cases/{no}/correction")
    @Needs(Permission.ACCEPT_CASES)
    @Clause({"LIC-32.3", "LIC-32.5"})
    @Operation(
            operationId = "correctOnSpot",
            summary = "Records what the applicant mended at the window",
            description = "Errors that he can mend there and then are no reason to send him away")
    ApiReply<CaseAnswer> correctOnSpot(
            @PathVariable CaseNumber no,
            @Valid @RequestBody AdmissionActs.SpotCorrection correction,
            Officer by,
            SubmissionId submission,
            @Nullable SeenVersion seen) {
        return ProcedureApi.done(
                admission.correctOnSpot(no, correction.act(), ProcedureApi.number(seen), by, submission));
    }

    @PostMapping("/api/v1/cases/{no}/second-notice")
    @Needs(Permission.OPEN_SECOND_NOTICES)
    @Clause({"A3.3", "LIC-72"})
    @Operation(
            operationId = "openSecondNotice",
            summary = "Lets one more notice be given because something is new",
            description =
                    "By a supervisor who is not the clerk; the notice holds the difference only and stops no clock")
    ApiReply<CaseAnswer> openSecondNotice(
            @PathVariable CaseNumber no,
            @Valid @RequestBody AdmissionActs.SecondNoticeOpening opening,
            Officer by,
            SubmissionId submission,
            @Nullable SeenVersion seen) {
        return ProcedureApi.done(
                admission.openSecondNotice(no, opening.act(), ProcedureApi.number(seen), by, submission));
    }

    @PostMapping("/api/v1/cases/{no}/deferred-acceptance")
    @Needs(Permission.ACCEPT_CASES)
    @Clause({"LIC-32.4", "A3.3"})
    @Operation(
            operationId = "acceptOnPromise",
            summary = "Accepts although secondary materials are to follow",
            description = "Only what the guide lets be handed in later, against a signed promise with its day")
    ApiReply<CaseAnswer> acceptOnPromise(
            @PathVariable CaseNumber no,
            @Valid @RequestBody AdmissionActs.DeferredAcceptance promise,
            Officer by,
            SubmissionId submission,
            @Nullable SeenVersion seen) {
        return ProcedureApi.done(
                admission.acceptOnPromise(no, promise.act(), ProcedureApi.number(seen), by, submission));
    }

    @PostMapping("/api/v1/cases/{no}/deferral-reminder")
    @Needs(Permission.SEE_CASES)
    @Clause("LIC-32.4")
    @Operation(operationId = "remindOfPromise", summary = "Writes down that the applicant was reminded of his promise")
    ApiReply<CaseAnswer> remindOfPromise(
            @PathVariable CaseNumber no,
            @Valid @RequestBody AdmissionActs.DeferralReminder reminder,
            Officer by,
            SubmissionId submission,
            @Nullable SeenVersion seen) {
        return ProcedureApi.done(admission.chase(no, reminder.act(), ProcedureApi.number(seen), by, submission));
    }

    @PostMapping("/api/v1/cases/{no}/deferral-end")
    @Needs(Permission.DECIDE_CASES)
    @Clause({"LIC-32.4", "LIC-38", "A3.7"})
    @Operation(
            operationId = "endForPromise",
            summary = "Denies a case whose promised materials did not come",
            description = "After the day has passed and the applicant was reminded; with reason, basis and remedy")
    ApiReply<CaseAnswer> endForPromise(
            @PathVariable CaseNumber no,
            @Valid @RequestBody AdmissionActs.DeferralEnd end,
            Officer by,
            SubmissionId submission,
            @Nullable SeenVersion seen) {
        return ProcedureApi.done(admission.endForPromise(no, end.act(), ProcedureApi.number(seen), by, submission));
    }
}
