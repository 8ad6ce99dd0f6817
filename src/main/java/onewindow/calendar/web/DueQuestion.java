package onewindow.calendar.web;

import static onewindow.calendar.rules.CalendarReason.*;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import onewindow.calendar.Calendars;
import onewindow.calendar.rules.CentreCalendar;
import onewindow.calendar.rules.DueDateStory;
import onewindow.calendar.rules.Start;
import onewindow.calendar.rules.WorkingCalendar;
import onewindow.platform.ActRefused;
import onewindow.platform.CentreId;
import onewindow.platform.ChinaTime;
import onewindow.platform.Outcome;
import onewindow.platform.Refusal;

/**
 * A question for a due date as people and programs write it: a centre or none, a moment with or without offset or a bare
 * day, a number of working days. A bare day is not counted itself, whatever day it is; a moment counts for its day only while
 * business goes on.
 */
public record DueQuestion(String centre, String from, String days) {
    /** No promise is longer; it keeps a public page from telling a century day by day. */
    public static final int MOST_DAYS = 500;

    private static final String OFFSET_WITH_ITS_PLUS_READ_AS_BLANK = "(.*T.*) (\\d\\d:\\d\\d)";

    /** The story of the due date, by the calendar as it is in force now; all that is unreadable is told at once. */
    public Outcome<DueDateStory> answer(Calendars calendars) {
        var wrong = new ArrayList<Refusal>();
        var calendar = calendar(calendars, wrong);
        var start = start(wrong);
        var promised = promised(wrong);
        if (!wrong.isEmpty()) return Outcome.refused(wrong);
        try {
            var from = start.orElseThrow();
            return Outcome.done(calendar.story(from, promised, List.of(), from.on()));
        } catch (ActRefused beyond) {
            return Outcome.refused(beyond.refusals());
        }
    }

    private CentreCalendar calendar(Calendars calendars, List<Refusal> wrong) {
        if (centre.isBlank()) return calendars.standard();
        try {
            return calendars.of(new CentreId(centre.strip()));
        } catch (IllegalArgumentException noCentre) {
            wrong.add(Refusal.of(CENTRE_UNREADABLE, centre));
            return calendars.standard();
        }
    }

    private Optional<Start> start(List<Refusal> wrong) {
        var text = from.strip().replaceFirst(OFFSET_WITH_ITS_PLUS_READ_AS_BLANK, "$1+$2");
        try {
            var start = text.contains("T") ? Start.at(moment(text)) : Start.on(LocalDate.parse(text));
            WorkingCalendar.requireCounted(start.on());
            return Optional.of(start);
        } catch (DateTimeException unreadable) {
            wrong.add(Refusal.of(FROM_UNREADABLE, from));
        } catch (ActRefused beyond) {
            wrong.addAll(beyond.refusals());
        }
        return Optional.empty();
    }

    private static Instant moment(String text) {
        boolean hasOffset = text.endsWith("Z") || text.matches(".*T.*[+-]\\d\\d:\\d\\d");
        return hasOffset ? OffsetDateTime.parse(text).toInstant() : ChinaTime.at(LocalDateTime.parse(text));
    }

    private int promised(List<Refusal> wrong) {
        var text = days.strip();
        if (text.matches("\\d{1,3}") && Integer.parseInt(text) <= MOST_DAYS) return Integer.parseInt(text);
        wrong.add(Refusal.of(DAYS_OUT_OF_RANGE, text, MOST_DAYS));
        return 0;
    }
}
