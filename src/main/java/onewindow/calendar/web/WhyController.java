package onewindow.calendar.web;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import onewindow.calendar.Calendars;
import onewindow.calendar.rules.DueDateStory;
import onewindow.calendar.rules.WorkingCalendar;
import onewindow.people.ForEveryone;
import onewindow.platform.ChinaTime;
import onewindow.platform.Clause;
import onewindow.platform.Outcome;
import onewindow.platform.web.Reply;
import onewindow.platform.web.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Why a date is what it is: anybody may have the counting shown to him, day by day. */
@Controller
class WhyController {
    private static final String USUAL_DAYS = "5";

    private final Calendars calendars;

    WhyController(Calendars calendars) {
        this.calendars = calendars;
    }

    @Clause({"A2.1", "A3.5"})
    @ForEveryone(because = "A2.1: who was promised a date may see how it was counted")
    @GetMapping("/why")
    Reply why(
            Screen screen,
            @RequestParam(defaultValue = "") String centre,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = USUAL_DAYS) String days) {
        var question = new DueQuestion(centre, from.isBlank() ? now(screen) : from, days);
        return switch (question.answer(calendars)) {
            case Outcome.Done<DueDateStory> done ->
                new WhyPage(screen, question, shown(screen, done.value()), List.of());
            case Outcome.Refused<DueDateStory> refused ->
                Reply.again(new WhyPage(
                        screen,
                        question,
                        null,
                        refused.refusals().stream().map(screen::refusal).toList()));
        };
    }

    private static String now(Screen screen) {
        LocalDateTime minute = ChinaTime.of(screen.now()).truncatedTo(ChronoUnit.MINUTES);
        return DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(minute);
    }

    private WhyPage.Shown shown(Screen screen, DueDateStory story) {
        WorkingCalendar days = calendars.standard().days();
        return new WhyPage.Shown(story, DueStrip.of(story, days, screen.texts()));
    }
}
