package onewindow.calendar;

import static onewindow.calendar.rules.CalendarReason.*;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import onewindow.calendar.rules.CalendarReason;
import onewindow.calendar.rules.Notice;
import onewindow.calendar.rules.NoticeDay;
import onewindow.platform.Outcome;
import onewindow.platform.Refusal;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads a yearly notice in the holiday-cn form: {@code year}, {@code papers}, {@code days} of {@code name}, {@code date} and
 * {@code isOffDay}. All that is wrong is told at once.
 */
final class NoticeJson {
    static final int FIRST_YEAR = 2007;
    static final int LAST_YEAR = 2100;
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final List<Refusal> wrong = new ArrayList<>();
    private final List<String> papers = new ArrayList<>();
    private final List<NoticeDay> days = new ArrayList<>();
    private final Set<LocalDate> seen = new HashSet<>();

    private final IntFunction<String> titleOf;

    private NoticeJson(IntFunction<String> titleOf) {
        this.titleOf = titleOf;
    }

    /** The form has no title; it follows from the year. */
    static Outcome<Notice> read(String text, IntFunction<String> titleOf) {
        if (text.isBlank()) return Outcome.refused(NOTICE_MISSING);
        try {
            return new NoticeJson(titleOf).notice(JSON.readTree(text.startsWith("\uFEFF") ? text.substring(1) : text));
        } catch (JacksonException malformed) {
            var place = malformed.getLocation();
            return Outcome.refused(NOTICE_NOT_JSON, place == null ? 1 : place.getLineNr());
        }
    }

    private Outcome<Notice> notice(JsonNode root) {
        var year = year(root.path("year"));
        readPapers(root.path("papers"));
        if (!root.path("days").isArray()) refuse(NOTICE_WRONG_FORM, "days");
        for (var day : root.path("days")) readDay(day, year);
        if (wrong.isEmpty() && days.isEmpty()) refuse(NOTICE_EMPTY, year.orElseThrow());
        return wrong.isEmpty() ? Outcome.done(notice(year.orElseThrow())) : Outcome.refused(wrong);
    }

    private Notice notice(int year) {
        return new Notice(year, titleOf.apply(year), papers, days);
    }

    private Optional<Integer> year(JsonNode year) {
        if (!year.isIntegralNumber() || !year.canConvertToInt()) {
            refuse(NOTICE_WRONG_FORM, "year");
            return Optional.empty();
        }
        if (year.intValue() < FIRST_YEAR || year.intValue() > LAST_YEAR)
            refuse(NOTICE_YEAR_OUT_OF_RANGE, year.intValue(), FIRST_YEAR, LAST_YEAR);
        return Optional.of(year.intValue());
    }

    private void readPapers(JsonNode list) {
        if (!list.isArray()) refuse(NOTICE_WRONG_FORM, "papers");
        for (var paper : list) {
            if (paper.isString()) papers.add(paper.stringValue());
            else refuse(NOTICE_WRONG_FORM, "papers");
        }
    }

    private void readDay(JsonNode day, Optional<Integer> year) {
        var place = "days[" + (days.size() + 1) + "]";
        var name = day.path("name");
        var date = day.path("date");
        var off = day.path("isOffDay");
        if (!name.isString() || !date.isString() || !off.isBoolean()) {
            refuse(NOTICE_WRONG_FORM, place);
            return;
        }
        try {
            var on = LocalDate.parse(date.stringValue());
            if (year.isPresent() && Math.abs(on.getYear() - year.get()) > 1)
                refuse(NOTICE_DAY_OUT_OF_YEAR, on.toString(), year.get());
            if (!seen.add(on)) refuse(NOTICE_DAY_TWICE, on.toString());
            days.add(new NoticeDay(on, name.stringValue(), off.booleanValue()));
        } catch (DateTimeException noDate) {
            refuse(NOTICE_WRONG_FORM, place + ".date");
        }
    }

    private void refuse(CalendarReason reason, Object... details) {
        var refusal = Refusal.of(reason, details);
        if (!wrong.contains(refusal)) wrong.add(refusal);
    }
}
