package onewindow.casework.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import onewindow.casework.Card;
import onewindow.casework.CaseHead;
import onewindow.casework.CaseNumber;
import onewindow.casework.Procedures;
import onewindow.casework.StepKind;
import onewindow.casework.rules.Suspension;
import onewindow.people.Needs;
import onewindow.people.Officer;
import onewindow.people.Permission;
import onewindow.platform.ChinaTime;
import onewindow.platform.Clause;
import onewindow.platform.Outcome;
import onewindow.platform.SubmissionId;
import onewindow.platform.web.api.ApiReply;
import onewindow.platform.web.api.SeenVersion;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Special procedures of a case: begun and ended, planned and actual; and which steps of all cases press. */
@RestController
@Tag(name = "procedures")
class ProcedureApi {
    private final Procedures procedures;
    private final CaseReading reading;
    private final Clock clock;

    ProcedureApi(Procedures procedures, CaseReading reading, Clock clock) {
        this.procedures = procedures;
        this.reading = reading;
        this.clock = clock;
    }

    @PostMapping("/api/v1/cases/{no}/procedures")
    @Needs(Permission.CONDUCT_PROCEDURES)
    @Clause({"LIC-45", "LIC-55"})
    @Operation(
            operationId = "beginProcedure",
            summary = "Begins a special procedure",
            description = "The written notice goes out with the planned days; both clocks stand still until it ends")
    ApiReply<CaseAnswer> begin(
            @PathVariable CaseNumber no,
            @Valid @RequestBody ProcedureActs.Begin begin,
            Officer by,
            SubmissionId submission,
            @Nullable SeenVersion seen) {
        return done(procedures.begin(no, begin.act(), number(seen), by, submission));
    }

    @PostMapping("/api/v1/cases/{no}/procedures/{procedure}/end")
    @Needs(Permission.CONDUCT_PROCEDURES)
    @Clause({"LIC-45", "LIC-55"})
    @Operation(
            operationId = "endProcedure",
            summary = "Ends a special procedure with what it found",
            description =
                    "With the last one both clocks run again and the applicant is told the dates before and after")
    ApiReply<CaseAnswer> end(
            @PathVariable CaseNumber no,
            @Parameter(description = "Its number within the case") @PathVariable int procedure,
            @Valid @RequestBody ProcedureActs.End end,
            Officer by,
            SubmissionId submission,
            @Nullable SeenVersion seen) {
        return done(procedures.end(no, end.act(procedure), number(seen), by, submission));
    }

    @GetMapping("/api/v1/cases/{no}/procedures")
    @Needs(Permission.SEE_CASES)
    @Clause("LIC-45")
    @Operation(operationId = "listProcedures", summary = "The special procedures of a case, planned and actual")
    ApiReply<List<ProcedureAnswer>> list(@PathVariable CaseNumber no, Officer by) {
        var found = reading.found(by.centre(), no);
        var today = ChinaTime.dateOf(clock.instant());
        var cards = new HashMap<Integer, Card>();
        for (var step : reading.steps(found))
            if (step.kind() == StepKind.SPECIAL_PROCEDURE) cards.put(step.number(), step.card());
        var taken = new HashMap<Integer, Integer>();
        for (var one : found.file().suspensions())
            if (one.cause() == Suspension.Cause.SPECIAL_PROCEDURE)
                taken.put(one.procedure(), one.workingDays(found.calendar(), today));
        return ApiReply.found(found.file().proceedings().procedures().all().stream()
                .map(one -> ProcedureAnswer.of(
                        one, taken.getOrDefault(one.number(), 0), cards.getOrDefault(one.number(), Card.NONE)))
                .toList());
    }

    @GetMapping("/api/v1/pressing-steps")
    @Needs(Permission.SEE_CASES)
    @Clause({"A3.5", "LIC-45"})
    @Operation(
            operationId = "listPressingSteps",
            summary = "Steps of all cases that are late or end within the warning days",
            description = "What runs out first comes first")
    ApiReply<List<PressingStepAnswer>> pressing(Officer by) {
        var calendar = reading.calendar(by.centre());
        return ApiReply.found(procedures.pressing(by).stream()
                .map(step -> PressingStepAnswer.of(step, reading.card(step.clock(), calendar)))
                .toList());
    }

    static ApiReply<CaseAnswer> done(Outcome<CaseHead> outcome) {
        return ApiReply.done(outcome.map(CaseAnswer::of)).version(CaseAnswer::version);
    }

    static @Nullable Integer number(@Nullable SeenVersion seen) {
        return seen == null ? null : seen.number();
    }
}
