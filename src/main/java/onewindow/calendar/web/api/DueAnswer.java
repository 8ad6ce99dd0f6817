package onewindow.calendar.web.api;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import onewindow.calendar.rules.DueDateStory;
import onewindow.calendar.rules.DueDateStory.DayKind;
import onewindow.calendar.rules.Notice;
import onewindow.calendar.rules.WorkingCalendar;
import onewindow.calendar.web.DueStrip;
import onewindow.platform.ChinaTime;
import onewindow.platform.web.Texts;
import org.jspecify.annotations.Nullable;

/**
 * When a promise ends: the moment, its date, whether it is provisional because a year on the way has no notice, the last day
 * covered by notices, and every calendar day with its reason in the language asked for.
 */
record DueAnswer(
        @Nullable String centre,
        OffsetDateTime from,
        int promisedDays,
        OffsetDateTime due,
        LocalDate date,
        boolean provisional,
        @Nullable LocalDate coversUntil,
        List<Day> days) {

    /** A day: counted under its number, or left out; why; and the notice that names it, if one does. */
    record Day(
            LocalDate date,
            boolean counted,
            @Nullable Integer number,
            DayKind kind,
            String reason,
            @Nullable String notice,
            boolean provisional) {}

    static DueAnswer of(DueDateStory story, String centre, WorkingCalendar calendar, Texts texts) {
        return new DueAnswer(
                centre.isBlank() ? null : centre.strip(),
                story.from().atZone(ChinaTime.ZONE).toOffsetDateTime(),
                story.promisedDays(),
                story.due().at().atZone(ChinaTime.ZONE).toOffsetDateTime(),
                story.due().on(),
                story.due().provisional(),
                calendar.coversUntil().orElse(null),
                story.days().stream().map(day -> day(day, calendar, texts)).toList());
    }

    private static Day day(DueDateStory.Day day, WorkingCalendar calendar, Texts texts) {
        return new Day(
                day.on(),
                day.kind().isCounted(),
                day.number(),
                day.kind(),
                DueStrip.reason(day, calendar, texts),
                calendar.noticeNaming(day.on()).map(Notice::title).orElse(null),
                day.provisional());
    }
}
