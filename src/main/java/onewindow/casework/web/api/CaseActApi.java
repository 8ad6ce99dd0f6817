package onewindow.casework.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import onewindow.casework.CaseHead;
import onewindow.casework.CaseNumber;
import onewindow.casework.Casework;
import onewindow.people.Needs;
import onewindow.people.Officer;
import onewindow.people.Permission;
import onewindow.platform.Clause;
import onewindow.platform.Outcome;
import onewindow.platform.SubmissionId;
import onewindow.platform.web.api.ApiReply;
import onewindow.platform.web.api.SeenVersion;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/**
 * The acts on a case. Each answers the case as it stands after the act, its version as ETag. Where the right depends on the case
 * the handler asks for the right to see it, and the door for the rest.
 */
@RestController
@Tag(name = "cases")
class CaseActApi {
    private final Casework casework;

    CaseActApi(Casework casework) {
        this.casework = casework;
    }

    @PostMapping("/api/v1/cases")
    @Needs(Permission.RECEIVE_CASES)
    @Clause({"A2.2", "LIC-29", "LIC-31"})
    @Operation(
            operationId = "receiveCase",
            summary = "Takes an application in",
            description =
                    "Number, checklist and receipt of materials in one; the receipt is among the papers of the case")
    ApiReply<CaseAnswer> receive(@Valid @RequestBody ReceiveRequest application, Officer by, SubmissionId submission) {
        var received = casework.receive(application.act(), by, submission).map(CaseAnswer::of);
        return ApiReply.created(received, one -> "/api/v1/cases/" + one.number())
                .version(CaseAnswer::version);
    }

    @PostMapping("/api/v1/cases/{no}/supplement-notice")
    @Needs(Permission.SEE_CASES)
    @Clause({"A3.3", "A3.6", "LIC-32.4"})
    @Operation(
            operationId = "askForSupplement",
            summary = "Asks once for everything that is missing",
            description =
                    "Before acceptance within the notice limit; afterwards both clocks stand still until all has come")
    ApiReply<CaseAnswer> askForSupplement(
            @PathVariable CaseNumber no,
            @Valid @RequestBody Acts.SupplementNotice notice,
            Officer by,
            SubmissionId submission,
            @Nullable SeenVersion seen) {
        return done(casework.askForSupplement(no, notice.act(), number(seen), by, submission));
    }

    @PostMapping("/api/v1/cases/{no}/materials")
    @Needs(Permission.RECEIVE_CASES)
    @Clause({"A3.6", "LIC-32.5"})
    @Operation(
            operationId = "supplyMaterials",
            summary = "Takes in materials that were asked for",
            description = "The last one accepts the case or starts its clocks again by itself")
    ApiReply<CaseAnswer> supply(
            @PathVariable CaseNumber no,
            @Valid @RequestBody Acts.Materials materials,
            Officer by,
            SubmissionId submission,
            @Nullable SeenVersion seen) {
        return done(casework.supply(no, materials.act(), number(seen), by, submission));
    }

    @PostMapping("/api/v1/cases/{no}/acceptance")
    @Needs(Permission.ACCEPT_CASES)
    @Clause({"A3.2", "A3.4", "LIC-32.5"})
    @Operation(
            operationId = "acceptCase",
            summary = "Accepts a complete application",
            description = "Both clocks start; the acceptance notice names due date and responsible officer")
    ApiReply<CaseAnswer> accept(
            @PathVariable CaseNumber no, Officer by, SubmissionId submission, @Nullable SeenVersion seen) {
        return done(casework.accept(no, number(seen), by, submission));
    }

    @PostMapping("/api/v1/cases/{no}/refusal")
    @Needs(Permission.REFUSE_CASES)
    @Clause({"A3.7", "LIC-32.6"})
    @Operation(
            operationId = "refuseCase",
            summary = "Refuses acceptance in writing",
            description = "With ground, reason, basis and remedy")
    ApiReply<CaseAnswer> refuse(
            @PathVariable CaseNumber no,
            @Valid @RequestBody Acts.Refusal refusal,
            Officer by,
            SubmissionId submission,
            @Nullable SeenVersion seen) {
        return done(casework.refuse(no, refusal.act(), number(seen), by, submission));
    }

    @PostMapping("/api/v1/cases/{no}/decision")
    @Needs(Permission.SEE_CASES)
    @Clause({"A3.7", "LIC-34", "LIC-38"})
    @Operation(
            operationId = "decideCase",
            summary = "Decides an accepted case",
            description = "A reviewer; an instant case also by the window that accepted it")
    ApiReply<CaseAnswer> decide(
            @PathVariable CaseNumber no,
            @Valid @RequestBody Acts.Decision decision,
            Officer by,
            SubmissionId submission,
            @Nullable SeenVersion seen) {
        return done(casework.decide(no, decision.act(), number(seen), by, submission));
    }

    @PostMapping("/api/v1/cases/{no}/delivery")
    @Needs(Permission.DELIVER_RESULTS)
    @Clause("LIC-44")
    @Operation(operationId = "deliverResult", summary = "Hands the result over against name and proof")
    ApiReply<CaseAnswer> deliver(
            @PathVariable CaseNumber no,
            @Valid @RequestBody Acts.Delivery delivery,
            Officer by,
            SubmissionId submission,
            @Nullable SeenVersion seen) {
        return done(casework.deliver(no, delivery.act(), number(seen), by, submission));
    }

    @PostMapping("/api/v1/cases/{no}/hand-over")
    @Needs(Permission.SEE_CASES)
    @Clause("A3.2")
    @Operation(operationId = "handCaseOver", summary = "Makes another officer responsible")
    ApiReply<CaseAnswer> handOver(
            @PathVariable CaseNumber no,
            @Valid @RequestBody Acts.HandOver handOver,
            Officer by,
            SubmissionId submission,
            @Nullable SeenVersion seen) {
        return done(casework.handOver(no, handOver.act(), number(seen), by, submission));
    }

    private static ApiReply<CaseAnswer> done(Outcome<CaseHead> outcome) {
        return ApiReply.done(outcome.map(CaseAnswer::of)).version(CaseAnswer::version);
    }

    private static @Nullable Integer number(@Nullable SeenVersion seen) {
        return seen == null ? null : seen.number();
    }
}
