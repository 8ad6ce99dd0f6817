package onewindow.calendar.web;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import onewindow.calendar.CalendarChange;
import onewindow.calendar.CalendarChanges;
import onewindow.calendar.Calendars;
import onewindow.calendar.rules.CalendarReason;
import onewindow.calendar.rules.OpeningHours;
import onewindow.people.Needs;
import onewindow.people.Officer;
import onewindow.people.Permission;
import onewindow.platform.ActRefused;
import onewindow.platform.ChinaTime;
import onewindow.platform.Clause;
import onewindow.platform.Outcome;
import onewindow.platform.Refusal;
import onewindow.platform.SubmissionId;
import onewindow.platform.web.Reply;
import onewindow.platform.web.Screen;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** The administrator's calendar: which years are known; the next one and the hours of his centre are proposed here. */
@Controller
class CalendarAdminController {
    private static final String HOME = "/admin/calendar";

    private final Calendars calendars;
    private final CalendarChanges changes;

    CalendarAdminController(Calendars calendars, CalendarChanges changes) {
        this.calendars = calendars;
        this.changes = changes;
    }

    @Clause("B7")
    @Needs(Permission.LOAD_CALENDAR)
    @GetMapping(HOME)
    Reply show(Screen screen, Officer officer) {
        return page(screen, officer, CalendarPage.Input.NONE, List.of());
    }

    @Clause("B7")
    @Needs(Permission.LOAD_CALENDAR)
    @PostMapping(HOME + "/notices")
    Reply proposeNotice(
            Screen screen,
            Officer officer,
            SubmissionId submission,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(required = false) @Nullable MultipartFile file) {
        return switch (read(text, file).then(json -> changes.proposeNotice(json, submission, officer))) {
            case Outcome.Done<CalendarChange> done -> toChange(done.value());
            case Outcome.Refused<CalendarChange> refused ->
                again(screen, officer, new CalendarPage.Input(text, "", ""), refused.refusals());
        };
    }

    /** Where a change waits for its second person. */
    static Reply toChange(CalendarChange change) {
        return Reply.to("/calendar-changes/" + change.no());
    }

    /** The file if one was chosen, else the text that was pasted. */
    private static Outcome<String> read(String text, @Nullable MultipartFile file) {
        if (file == null || file.isEmpty()) return Outcome.done(text);
        try {
            return Outcome.done(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file.getBytes()))
                    .toString());
        } catch (CharacterCodingException notText) {
            return Outcome.refused(CalendarReason.NOTICE_NOT_JSON, 1);
        } catch (IOException brokenOff) {
            return Outcome.refused(CalendarReason.NOTICE_MISSING);
        }
    }

    @Clause("B7")
    @Needs(Permission.KEEP_CENTRE)
    @PostMapping(HOME + "/hours")
    Reply proposeHours(
            Screen screen,
            Officer officer,
            SubmissionId submission,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String hours) {
        var wrong = new ArrayList<Refusal>();
        var day = day(from, wrong);
        var usual = usual(hours, wrong);
        if (usual == null || !wrong.isEmpty())
            return again(screen, officer, new CalendarPage.Input("", from, hours), wrong);
        return switch (changes.proposeHours(day, OpeningHours.daily(usual), submission, officer)) {
            case Outcome.Done<CalendarChange> done -> toChange(done.value());
            case Outcome.Refused<CalendarChange> refused ->
                again(screen, officer, new CalendarPage.Input("", from, hours), refused.refusals());
        };
    }

    private static OpeningHours.@Nullable Day usual(String text, List<Refusal> wrong) {
        try {
            return OpeningHours.dayOf(text);
        } catch (ActRefused refused) {
            wrong.addAll(refused.refusals());
            return null;
        }
    }

    private static LocalDate day(String text, List<Refusal> wrong) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException unreadable) {
            wrong.add(Refusal.of(CalendarReason.FROM_UNREADABLE, text));
            return LocalDate.MIN;
        }
    }

    private Reply again(Screen screen, Officer officer, CalendarPage.Input input, List<Refusal> refusals) {
        return Reply.again(page(screen, officer, input, refusals));
    }

    private CalendarPage page(Screen screen, Officer officer, CalendarPage.Input input, List<Refusal> refusals) {
        var calendar = calendars.of(officer.centre());
        return new CalendarPage(
                screen,
                calendars.years(),
                calendar.days().coversUntil().orElse(null),
                calendars.missingYear().orElse(null),
                calendar.hoursOn(ChinaTime.dateOf(screen.now())).toString(),
                officer.may(Permission.KEEP_CENTRE),
                input,
                refusals.stream().map(screen::refusal).toList());
    }
}
