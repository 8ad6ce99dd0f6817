package onewindow.calendar.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import onewindow.calendar.CalendarChange;
import onewindow.calendar.CalendarChanges;
import onewindow.calendar.Calendars;
import onewindow.calendar.web.DueQuestion;
import onewindow.people.ForEveryone;
import onewindow.people.Needs;
import onewindow.people.Officer;
import onewindow.people.Permission;
import onewindow.platform.Clause;
import onewindow.platform.Outcome;
import onewindow.platform.SubmissionId;
import onewindow.platform.web.Screen;
import onewindow.platform.web.api.ApiReply;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Due dates with their reasons, the years known, and proposals to change the calendar, for programs. */
@RestController
@RequestMapping("/api/v1/calendar")
@Tag(name = "calendar")
class CalendarApi {
    private final Calendars calendars;
    private final CalendarChanges changes;

    CalendarApi(Calendars calendars, CalendarChanges changes) {
        this.calendars = calendars;
        this.changes = changes;
    }

    @Clause({"A2.1", "A3.5"})
    @ForEveryone(because = "A2.1: who was promised a date may see how it was counted")
    @GetMapping("/due")
    @Operation(operationId = "dueMoment", summary = "When something is due, and why: each day counted or skipped")
    Outcome<DueAnswer> due(
            Screen screen,
            @RequestParam(defaultValue = "") String centre,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String days) {
        return new DueQuestion(centre, from, days)
                .answer(calendars)
                .map(story -> DueAnswer.of(story, centre, calendars.standard().days(), screen.texts()));
    }

    @Clause("B7")
    @Needs(Permission.SEE_CALENDAR)
    @GetMapping("/years")
    @Operation(operationId = "knownYears", summary = "Which years have a published calendar")
    List<KnownYear> years() {
        return calendars.years().stream().map(KnownYear::of).toList();
    }

    @Clause("B7")
    @Needs(Permission.LOAD_CALENDAR)
    @PostMapping(value = "/notices", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            operationId = "proposeNotice",
            summary = "Proposes the notice on public holidays of a year",
            description = "In force for every centre when a second person has approved the change",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            content = @Content(schema = @Schema(implementation = NoticeBody.class))))
    ApiReply<ChangeAnswer> proposeNotice(@RequestBody String notice, SubmissionId submission, Officer officer) {
        return created(changes.proposeNotice(notice, submission, officer));
    }

    @Clause("B7")
    @Needs(Permission.KEEP_CENTRE)
    @PostMapping("/hours")
    @Operation(
            operationId = "proposeHours",
            summary = "Proposes hours of the centre from a day on",
            description = "In force when a second person has approved the change")
    ApiReply<ChangeAnswer> proposeHours(@Valid @RequestBody HoursBody hours, SubmissionId submission, Officer officer) {
        return created(changes.proposeHours(hours.from(), hours.week(), submission, officer));
    }

    @Clause("B7")
    @Needs(Permission.ORDER_CLOSURES)
    @PostMapping("/closures")
    @Operation(
            operationId = "proposeClosure",
            summary = "Proposes to close the centre by order, or to take closed days back",
            description = "In force when a second person has approved the change")
    ApiReply<ChangeAnswer> proposeClosure(
            @Valid @RequestBody ClosureBody closure, SubmissionId submission, Officer officer) {
        return created(changes.proposeClosure(closure.order(), submission, officer));
    }

    private static ApiReply<ChangeAnswer> created(Outcome<CalendarChange> proposed) {
        return ApiReply.created(proposed.map(ChangeAnswer::of), change -> "/api/v1/calendar-changes/" + change.no());
    }
}
