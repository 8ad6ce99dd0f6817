package onewindow.calendar.web.api;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import onewindow.calendar.rules.ClosureOrder;
import onewindow.calendar.rules.DueDateStory;
import onewindow.calendar.rules.DueDateStory.DayKind;
import onewindow.calendar.rules.Notice;
import onewindow.calendar.rules.Start;
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
        String from,
        int promisedDays,
        OffsetDateTime due,
        LocalDate date,
        boolean provisional,
        @Nullable LocalDate coversUntil,
        List<Day> days) {

    /** A day: counted under its number, or left out; why; the notice that names it, or the order that closed it, if one does. */
    record Day(
            LocalDate date,
            boolean counted,
            @Nullable Integer number,
            DayKind kind,
            String reason,
            @Nullable String notice,
            @Nullable String order,
            boolean provisional) {}

    static DueAnswer of(DueDateStory story, String centre, WorkingCalendar calendar, Texts texts) {
        return new DueAnswer(
                centre.isBlank() ? null : centre.strip(),
                from(story.from()),
                story.promisedDays(),
                story.due().at().atZone(ChinaTime.ZONE).toOffsetDateTime(),
                story.due().on(),
                story.due().provisional(),
                calendar.coversUntil().orElse(null),
                story.days().stream().map(day -> day(day, calendar, texts)).toList());
    }

    /** A bare day is answered as one. */
    private static String from(Start start) {
        var moment = start.at();
        return moment == null
                ? start.on().toString()
                : moment.atZone(ChinaTime.ZONE).toOffsetDateTime().format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
    }

    private static Day day(DueDateStory.Day day, WorkingCalendar calendar, Texts texts) {
        return new Day(
                day.on(),
                day.kind().isCounted(),
                day.number(),
                day.kind(),
                DueStrip.reason(day, calendar, texts),
                calendar.noticeNaming(day.on()).map(Notice::title).orElse(null),
                order(day.closedBy()),
                day.provisional());
    }

    private static @Nullable String order(@Nullable ClosureOrder order) {
        return order == null ? null : order.issuer() + " " + order.number();
    }
}
