package onewindow.casework.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import onewindow.casework.CaseNumber;
import onewindow.casework.JointHandling;
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

/** Parts of a case that lie with other units. */
@RestController
@Tag(name = "joint handling")
class JointApi {
    private final JointHandling joint;
    private final CaseReading reading;

    JointApi(JointHandling joint, CaseReading reading) {
        this.joint = joint;
        this.reading = reading;
    }

    @PostMapping("/api/v1/cases/{no}/joint-notice")
    @Needs(Permission.CONDUCT_PROCEDURES)
    @Clause("LIC-26")
    @Operation(
            operationId = "askUnits",
            summary = "Passes parts of a case to other units",
            description = "Each answers within seven working days; silence is consent")
    ApiReply<CaseAnswer> ask(
            @PathVariable CaseNumber no,
            @Valid @RequestBody JointActs.Ask body,
            Officer by,
            SubmissionId submission,
            @Nullable SeenVersion seen) {
        return ProcedureApi.done(joint.ask(no, body.act(), ProcedureApi.number(seen), by, submission));
    }

    @PostMapping("/api/v1/cases/{no}/opinion")
    @Needs(Permission.CONDUCT_PROCEDURES)
    @Clause("LIC-26")
    @Operation(
            operationId = "giveOpinion",
            summary = "Takes down what a unit says to its part of a case",
            description = "By an officer of that unit; an objection names its reason")
    ApiReply<CaseAnswer> answer(
            @PathVariable CaseNumber no,
            @Valid @RequestBody JointActs.Answer body,
            Officer by,
            SubmissionId submission,
            @Nullable SeenVersion seen) {
        return ProcedureApi.done(joint.answer(
                no,
                body.subCase(),
                body.opinion(),
                ProcedureActs.said(body.words()),
                ProcedureApi.number(seen),
                by,
                submission));
    }

    @GetMapping("/api/v1/cases/{no}/opinions")
    @Needs(Permission.SEE_CASES)
    @Clause("LIC-26")
    @Operation(
            operationId = "listOpinions",
            summary = "The parts of a case that lie with other units, and their opinions")
    ApiReply<List<SubCaseAnswer>> list(@PathVariable CaseNumber no, Officer by) {
        return ApiReply.found(reading.parts(reading.found(by.centre(), no)));
    }

    @GetMapping("/api/v1/opinions")
    @Needs(Permission.CONDUCT_PROCEDURES)
    @Clause("LIC-26")
    @Operation(
            operationId = "listAskedOpinions",
            summary = "What other units wait for from the unit of the officer",
            description = "What runs out first comes first")
    ApiReply<List<PressingStepAnswer>> asked(Officer by) {
        var calendar = reading.calendar(by.centre());
        return ApiReply.found(joint.askedOf(by).stream()
                .map(step -> PressingStepAnswer.of(step, reading.card(step.clock(), calendar)))
                .toList());
    }
}
