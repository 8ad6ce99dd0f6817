package onewindow.casework.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import onewindow.calendar.CalendarChanges;
import onewindow.calendar.ChangeNo;
import onewindow.calendar.web.api.ChangeAnswer;
import onewindow.casework.CaseNumber;
import onewindow.casework.Movement;
import onewindow.casework.Recount;
import onewindow.casework.ToldWay;
import onewindow.casework.store.RecountLists;
import onewindow.casework.store.RecountLists.Wanted;
import onewindow.casework.store.RecountStore;
import onewindow.people.Needs;
import onewindow.people.Officer;
import onewindow.people.Permission;
import onewindow.platform.Clause;
import onewindow.platform.NotThere;
import onewindow.platform.OfficerNo;
import onewindow.platform.Outcome;
import onewindow.platform.SubmissionId;
import onewindow.platform.web.api.ApiReply;
import onewindow.platform.web.api.Slice;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Changes of the calendar for programs: the list of cases that move, the second person's approval, the telling. */
@RestController
@RequestMapping("/api/v1/calendar-changes")
@Tag(name = "calendar")
class CalendarChangeApi {
    private static final int NEWEST = 200;

    private final CalendarChanges changes;
    private final Recount recount;
    private final RecountStore store;
    private final RecountLists lists;

    CalendarChangeApi(CalendarChanges changes, Recount recount, RecountStore store, RecountLists lists) {
        this.changes = changes;
        this.recount = recount;
        this.store = store;
        this.lists = lists;
    }

    @GetMapping
    @Needs(Permission.SEE_CALENDAR)
    @Clause("B7")
    @Operation(
            operationId = "listCalendarChanges",
            summary = "Changes of the calendar that concern the centre",
            description = "What waits for a second person first, then the newest; 200 at most")
    List<ChangeAnswer> list(Officer by) {
        return changes.page(by.centre(), 1, NEWEST).stream()
                .map(ChangeAnswer::of)
                .toList();
    }

    @GetMapping("/{no}")
    @Needs(Permission.SEE_CALENDAR)
    @Clause({"A3.5", "B7"})
    @Operation(operationId = "getCalendarChange", summary = "One change with the state of its list of cases that move")
    RecountAnswer one(Officer by, @PathVariable ChangeNo no) {
        return answer(by, no);
    }

    @GetMapping("/{no}/cases")
    @Needs(Permission.SEE_CASES)
    @Clause({"A3.5", "B7"})
    @Operation(operationId = "listMovedCases", summary = "The cases that a change moves, by number, part by part")
    ApiReply<Slice.Listing<RecountAnswer.MovedCase>> cases(
            Officer by,
            @PathVariable ChangeNo no,
            Slice slice,
            @RequestParam(required = false) @Nullable Movement movement,
            @RequestParam(defaultValue = "false") boolean toTell,
            @RequestParam(required = false) @Nullable OfficerNo responsible) {
        changes.change(by.centre(), no);
        var round = store.latest(by.centre(), no).orElseThrow(NotThere::new);
        var lines = lists.part(round, new Wanted(movement, toTell, responsible), slice.after(), slice.fetch());
        return ApiReply.found(
                slice.of(lines.stream().map(RecountAnswer.MovedCase::of).toList(), RecountAnswer.MovedCase::number));
    }

    @PostMapping("/{no}/list")
    @Needs(Permission.APPROVE_CALENDAR)
    @Clause({"A3.5", "B7"})
    @Operation(
            operationId = "workOutMovedCases",
            summary = "Works out which open cases a change would move",
            description = "Nothing changes by it; the approval names the round of the list that was seen")
    RecountAnswer workOut(Officer by, @PathVariable ChangeNo no, SubmissionId submission) {
        recount.foresee(no, by, submission);
        return answer(by, no);
    }

    @PostMapping("/{no}/approval")
    @Needs(Permission.APPROVE_CALENDAR)
    @Clause({"A3.5", "B7"})
    @Operation(
            operationId = "approveCalendarChange",
            summary = "Signs for a change and its list as the second person",
            description = "The change comes into force and every case that moves is recounted")
    Outcome<RecountAnswer> approve(
            Officer by, @PathVariable ChangeNo no, @Valid @RequestBody Approval approval, SubmissionId submission) {
        return recount.approve(no, approval.round(), by, submission).map(done -> answer(by, no));
    }

    @PostMapping("/{no}/rejection")
    @Needs(Permission.APPROVE_CALENDAR)
    @Clause("B7")
    @Operation(operationId = "rejectCalendarChange", summary = "Sends a change back with a reason")
    Outcome<ChangeAnswer> reject(
            Officer by, @PathVariable ChangeNo no, @Valid @RequestBody Rejection rejection, SubmissionId submission) {
        return changes.reject(no, Objects.requireNonNullElse(rejection.reason(), ""), submission, by)
                .map(ChangeAnswer::of);
    }

    @PostMapping("/{no}/recount")
    @Needs(Permission.APPROVE_CALENDAR)
    @Clause({"A3.5", "B7"})
    @Operation(operationId = "carryOnRecount", summary = "Goes on with a recount that broke off; does nothing twice")
    RecountAnswer carryOn(Officer by, @PathVariable ChangeNo no, SubmissionId submission) {
        recount.carryOn(no, by);
        return answer(by, no);
    }

    @PostMapping("/{no}/cases/{number}/telling")
    @Needs(Permission.TELL_APPLICANTS)
    @Clause({"A3.5", "A2.1"})
    @Operation(operationId = "tellMovedDate", summary = "Records that the applicant was told of the moved date")
    Outcome<RecountAnswer.MovedCase> tell(
            Officer by,
            @PathVariable ChangeNo no,
            @PathVariable CaseNumber number,
            @Valid @RequestBody Telling telling,
            SubmissionId submission) {
        return recount.tell(no, number, telling.way(), by, submission).map(RecountAnswer.MovedCase::of);
    }

    @Schema(name = "CalendarApproval", description = "Which list the second person signs for")
    record Approval(
            @NotNull(message = "{casework.api.missing}")
            @Schema(description = "Round of the list that was seen", example = "1")
            Integer round) {}

    @Schema(name = "CalendarRejection", description = "Why a change is sent back")
    record Rejection(@Size(max = 1000) @Nullable String reason) {}

    @Schema(name = "Telling", description = "How the applicant was told")
    record Telling(
            @NotNull(message = "{casework.api.missing}") ToldWay way) {}

    private RecountAnswer answer(Officer by, ChangeNo no) {
        var change = changes.change(by.centre(), no);
        boolean outstanding = recount.outstanding(by.centre()).stream()
                .anyMatch(other -> other.no().equals(no));
        var round = store.latest(by.centre(), no).orElse(null);
        return new RecountAnswer(
                ChangeAnswer.of(change),
                changes.content(no).basis(),
                outstanding,
                round == null ? null : RecountAnswer.MovedList.of(round, store.movements(round)));
    }
}
