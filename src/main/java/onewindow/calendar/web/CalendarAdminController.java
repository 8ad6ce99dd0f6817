package onewindow.calendar.web;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import onewindow.calendar.CalendarFact;
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

/** The administrator's calendar: which years are known, the loading of the next one, the hours of his centre. */
@Controller
class CalendarAdminController {
    private static final String HOME = "/admin/calendar";

    private final Calendars calendars;

    CalendarAdminController(Calendars calendars) {
        this.calendars = calendars;
    }

    @Clause("B7")
    @Needs(Permission.LOAD_CALENDAR)
    @GetMapping(HOME)
    Reply show(Screen screen, Officer officer, @RequestParam(required = false) @Nullable Integer loaded) {
        return page(screen, officer, CalendarPage.Input.NONE, List.of(), loaded);
    }

    @Clause("B7")
    @Needs(Permission.LOAD_CALENDAR)
    @PostMapping(HOME + "/notices")
    Reply load(
            Screen screen,
            Officer officer,
            SubmissionId submission,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(required = false) @Nullable MultipartFile file) {
        return switch (read(text, file).then(json -> calendars.load(json, submission, officer))) {
            case Outcome.Done<CalendarFact.NoticeLoaded> done ->
                Reply.to(HOME + "?loaded=" + done.value().year());
            case Outcome.Refused<CalendarFact.NoticeLoaded> refused ->
                again(screen, officer, new CalendarPage.Input(text, "", ""), refused.refusals());
        };
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
    Reply setHours(
            Screen screen,
            Officer officer,
            SubmissionId submission,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String hours) {
        var wrong = new ArrayList<Refusal>();
        var day = day(from, wrong);
        try {
            var usual = OpeningHours.dayOf(hours);
            if (wrong.isEmpty()) calendars.setHours(day, new OpeningHours(usual, Map.of()), submission, officer);
        } catch (ActRefused refused) {
            wrong.addAll(refused.refusals());
        }
        return wrong.isEmpty()
                ? Reply.to(HOME + "#hours")
                : again(screen, officer, new CalendarPage.Input("", from, hours), wrong);
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
        return Reply.again(page(screen, officer, input, refusals, null));
    }

    private CalendarPage page(
            Screen screen,
            Officer officer,
            CalendarPage.Input input,
            List<Refusal> refusals,
            @Nullable Integer loaded) {
        var calendar = calendars.of(officer.centre());
        return new CalendarPage(
                screen,
                calendars.years(),
                calendar.days().coversUntil().orElse(null),
                calendars.missingYear().orElse(null),
                calendar.hoursOn(ChinaTime.dateOf(screen.now())).toString(),
                officer.may(Permission.KEEP_CENTRE),
                input,
                refusals.stream().map(screen::refusal).toList(),
                loaded);
    }
}
