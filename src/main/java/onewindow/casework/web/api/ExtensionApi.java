package onewindow.casework.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import onewindow.casework.CaseNumber;
import onewindow.casework.Extensions;
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

/** More time for a case: asked for, approved by the right head or denied. */
@RestController
@Tag(name = "procedures")
class ExtensionApi {
    private static final int WORDS = 2000;

    private final Extensions extensions;
    private final CaseReading reading;

    ExtensionApi(Extensions extensions, CaseReading reading) {
        this.extensions = extensions;
        this.reading = reading;
    }

    @Schema(name = "ExtensionWish", description = "How much more time, in the unit of the legal limit, and why")
    record Wish(
            @Schema(example = "10") int number,

            @Schema(description = "The applicant will read it on the notice") @Size(max = WORDS) @Nullable
            String reason) {}

    @Schema(name = "ExtensionDenial", description = "Why the limit stays as it is")
    record Denial(@Size(max = WORDS) @Nullable String reason) {}

    @PostMapping("/api/v1/cases/{no}/extension-wish")
    @Needs(Permission.CONDUCT_PROCEDURES)
    @Clause("LIC-42")
    @Operation(
            operationId = "askForExtension",
            summary = "Asks for more time",
            description = "Once per case, before the legal limit is over, by no more than law or guide allow")
    ApiReply<CaseAnswer> ask(
            @PathVariable CaseNumber no,
            @Valid @RequestBody Wish wish,
            Officer by,
            SubmissionId submission,
            @Nullable SeenVersion seen) {
        return ProcedureApi.done(extensions.ask(
                no, wish.number(), ProcedureActs.said(wish.reason()), ProcedureApi.number(seen), by, submission));
    }

    @PostMapping("/api/v1/cases/{no}/extension")
    @Needs(Permission.SEE_CASES)
    @Clause("LIC-42")
    @Operation(
            operationId = "approveExtension",
            summary = "Approves what was asked for",
            description = "The head of the authority; for a joint matter the head of the government at that level."
                    + " The notice goes to the applicant with the reason")
    ApiReply<CaseAnswer> approve(
            @PathVariable CaseNumber no, Officer by, SubmissionId submission, @Nullable SeenVersion seen) {
        return ProcedureApi.done(extensions.approve(no, ProcedureApi.number(seen), by, submission));
    }

    @PostMapping("/api/v1/cases/{no}/extension-denial")
    @Needs(Permission.SEE_CASES)
    @Clause("LIC-42")
    @Operation(operationId = "denyExtension", summary = "Denies what was asked for, with the reason")
    ApiReply<CaseAnswer> deny(
            @PathVariable CaseNumber no,
            @Valid @RequestBody Denial denial,
            Officer by,
            SubmissionId submission,
            @Nullable SeenVersion seen) {
        return ProcedureApi.done(
                extensions.deny(no, ProcedureActs.said(denial.reason()), ProcedureApi.number(seen), by, submission));
    }

    @GetMapping("/api/v1/extension-wishes")
    @Needs(Permission.SEE_CASES)
    @Clause("LIC-42")
    @Operation(operationId = "listExtensionWishes", summary = "What waits for the answer of a head")
    ApiReply<List<PressingStepAnswer>> open(Officer by) {
        var calendar = reading.calendar(by.centre());
        return ApiReply.found(extensions.open(by).stream()
                .map(step -> PressingStepAnswer.of(step, reading.card(step.clock(), calendar)))
                .toList());
    }
}
