package onewindow.calendar.web;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import onewindow.calendar.rules.ClosureOrder;
import onewindow.calendar.rules.Due;
import onewindow.calendar.rules.DueDateStory;
import onewindow.calendar.rules.Notice;
import onewindow.calendar.rules.WorkingCalendar;
import onewindow.platform.ChinaTime;
import onewindow.platform.web.Texts;
import org.jspecify.annotations.Nullable;

/**
 * The story of a due date made ready to be shown: months as grids, and every day with its reason. Pages of other modules show
 * it with the template {@code calendar/web/_dueStrip.jte}.
 */
public record DueStrip(List<String> weekdays, List<Month> months, List<Line> lines) {
    private static final int DAYS_OF_A_WEEK = 7;
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    /** A month that the story touches, by weeks from Monday; a place before its first or after its last day is empty. */
    public record Month(String title, List<List<Cell>> weeks) {}

    /** A place in the grid: a day of the month, with its line if the story tells of it. */
    public record Cell(int dayOfMonth, @Nullable Line line) {
        static final Cell EMPTY = new Cell(0, null);
    }

    /** A day of the story: look and icon of its kind, the word for it, and why. */
    public record Line(
            LocalDate on,
            String day,
            String look,
            String icon,
            String word,
            String reason,
            boolean provisional,
            boolean due) {}

    public static DueStrip of(DueDateStory story, WorkingCalendar calendar, Texts texts) {
        var lines = new TreeMap<LocalDate, Line>();
        for (var day : story.days()) lines.put(day.on(), line(day, story, calendar, texts));
        var months = new ArrayList<Month>();
        var last = YearMonth.from(lines.lastKey());
        for (var month = YearMonth.from(lines.firstKey()); !month.isAfter(last); month = month.plusMonths(1))
            months.add(new Month(
                    DateTimeFormatter.ofPattern(texts.of("calendar.format.month"), texts.locale())
                            .format(month),
                    weeks(month, lines)));
        return new DueStrip(weekdays(texts), List.copyOf(months), List.copyOf(lines.values()));
    }

    private static List<String> weekdays(Texts texts) {
        return Arrays.stream(DayOfWeek.values())
                .map(weekday -> weekday.getDisplayName(TextStyle.SHORT, texts.locale()))
                .toList();
    }

    private static List<List<Cell>> weeks(YearMonth month, Map<LocalDate, Line> lines) {
        var cells = new ArrayList<Cell>();
        for (int before = 1; before < month.atDay(1).getDayOfWeek().getValue(); before++) cells.add(Cell.EMPTY);
        for (int day = 1; day <= month.lengthOfMonth(); day++) cells.add(new Cell(day, lines.get(month.atDay(day))));
        while (cells.size() % DAYS_OF_A_WEEK != 0) cells.add(Cell.EMPTY);
        var weeks = new ArrayList<List<Cell>>();
        for (int start = 0; start < cells.size(); start += DAYS_OF_A_WEEK)
            weeks.add(List.copyOf(cells.subList(start, start + DAYS_OF_A_WEEK)));
        return List.copyOf(weeks);
    }

    private static Line line(DueDateStory.Day day, DueDateStory story, WorkingCalendar calendar, Texts texts) {
        var look = "calendar-" + day.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new Line(
                day.on(),
                dated(day.on(), story, texts),
                look,
                icon(day.kind()),
                word(day, texts),
                reason(day, calendar, texts),
                day.provisional(),
                day.on().equals(story.due().on()));
    }

    /** With the year where the story crosses one. */
    private static String dated(LocalDate day, DueDateStory story, Texts texts) {
        boolean crosses =
                story.days().getFirst().on().getYear() != story.due().on().getYear();
        return crosses ? texts.of("calendar.dayOfYear", String.valueOf(day.getYear()), day) : texts.day(day);
    }

    private static String icon(DueDateStory.DayKind kind) {
        return switch (kind) {
            case COUNTED -> "check";
            case MAKE_UP -> "calendar-check";
            case START_DAY -> "flag";
            case AFTER_CLOSING, ON_REST_DAY -> "moon";
            case SAME_DAY -> "bolt";
            case WEEKEND -> "minus";
            case HOLIDAY -> "calendar-off";
            case CLOSED -> "ban";
            case PAUSED -> "player-pause";
        };
    }

    private static String word(DueDateStory.Day day, Texts texts) {
        return day.number() == null
                ? texts.word(day.kind())
                : texts.of("calendar.story.number." + day.kind().name(), day.number());
    }

    /** One sentence for one day; also that of the JSON interface. */
    public static String reason(DueDateStory.Day day, WorkingCalendar calendar, Texts texts) {
        var notice = calendar.noticeNaming(day.on()).map(Notice::title).orElse("");
        var holiday = PublicHoliday.word(Objects.requireNonNullElse(day.holiday(), ""), texts);
        var number = Objects.requireNonNullElse(day.number(), 0);
        var paused = String.join(texts.of("calendar.holiday.and"), day.pausedBy());
        var sentence = texts.of(
                "calendar.story." + day.kind().name(), number, holiday, notice, paused, closure(day.closedBy(), texts));
        return day.provisional()
                ? sentence
                        + texts.of(
                                "calendar.story.provisional",
                                String.valueOf(day.on().getYear()))
                : sentence;
    }

    private static String closure(@Nullable ClosureOrder order, Texts texts) {
        return order == null ? "" : texts.of("calendar.closure.basis", order.text(), order.issuer(), order.number());
    }

    /** The due date in words; the end of a day is 24:00 of that day, not the beginning of the next one. */
    public static String moment(Due due, Texts texts) {
        var local = ChinaTime.of(due.at());
        var hour = local.toLocalDate().equals(due.on()) ? HOUR.format(local) : "24:00";
        return texts.of("calendar.due", String.valueOf(due.on().getYear()), due.on(), hour);
    }
}
