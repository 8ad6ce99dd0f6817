package onewindow.casework.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import onewindow.casework.CaseNumber;
import onewindow.casework.Deliveries;
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

/** The way of a result to an applicant to whom it could not simply be handed over. */
@RestController
@Tag(name = "deliveries")
class DeliveryApi {
    private final Deliveries deliveries;

    DeliveryApi(Deliveries deliveries) {
        this.deliveries = deliveries;
    }

    @PostMapping("/api/v1/cases/{no}/delivery-choice")
    @Needs(Permission.DELIVER_RESULTS)
    @Clause("LIC-44")
    @Operation(
            operationId = "chooseDeliveryWay",
            summary = "Takes down that the applicant wishes another way of delivery",
            description = "Nothing is sent or transmitted in a way he did not choose")
    ApiReply<CaseAnswer> choose(
            @PathVariable CaseNumber no,
            @Valid @RequestBody DeliveryActs.Choice body,
            Officer by,
            SubmissionId submission,
            @Nullable SeenVersion seen) {
        return ProcedureApi.done(deliveries.choose(no, body.act(), ProcedureApi.number(seen), by, submission));
    }

    @PostMapping("/api/v1/cases/{no}/delivery-attempt")
    @Needs(Permission.DELIVER_RESULTS)
    @Clause("LIC-44")
    @Operation(
            operationId = "recordDeliveryAttempt",
            summary = "Takes down that the applicant was not reached",
            description = "Public notice is lawful only after such a try")
    ApiReply<CaseAnswer> attempt(
            @PathVariable CaseNumber no,
            @Valid @RequestBody DeliveryActs.Attempt body,
            Officer by,
            SubmissionId submission,
            @Nullable SeenVersion seen) {
        return ProcedureApi.done(deliveries.attempt(no, body.act(), ProcedureApi.number(seen), by, submission));
    }

    @PostMapping("/api/v1/cases/{no}/delivery-left")
    @Needs(Permission.DELIVER_RESULTS)
    @Clause("CPL-89")
    @Operation(
            operationId = "leaveResult",
            summary = "Leaves the result with an applicant who will not take it",
            description = "Before witnesses, or recorded; it counts as delivered")
    ApiReply<CaseAnswer> leave(
            @PathVariable CaseNumber no,
            @Valid @RequestBody DeliveryActs.Left body,
            Officer by,
            SubmissionId submission,
            @Nullable SeenVersion seen) {
        return ProcedureApi.done(deliveries.leave(no, body.act(), ProcedureApi.number(seen), by, submission));
    }

    @PostMapping("/api/v1/cases/{no}/delivery-notice")
    @Needs(Permission.DELIVER_RESULTS)
    @Clause("CPL-95")
    @Operation(
            operationId = "announceDelivery",
            summary = "Takes down that the delivery was made public",
            description = "After a try in vain; it counts as delivered when the time of the notice is over")
    ApiReply<CaseAnswer> announce(
            @PathVariable CaseNumber no,
            @Valid @RequestBody DeliveryActs.Notice body,
            Officer by,
            SubmissionId submission,
            @Nullable SeenVersion seen) {
        return ProcedureApi.done(deliveries.announce(no, body.act(), ProcedureApi.number(seen), by, submission));
    }

    @PostMapping("/api/v1/cases/{no}/delivery-notice-end")
    @Needs(Permission.DELIVER_RESULTS)
    @Clause("CPL-95")
    @Operation(operationId = "concludeNotice", summary = "Ends a public notice whose time is over")
    ApiReply<CaseAnswer> conclude(
            @PathVariable CaseNumber no, Officer by, SubmissionId submission, @Nullable SeenVersion seen) {
        return ProcedureApi.done(deliveries.conclude(no, ProcedureApi.number(seen), by, submission));
    }
}
