package onewindow.calendar.rules;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import onewindow.platform.ActRefused;
import onewindow.platform.Clause;

/**
 * The working days of the country (工作日): Monday to Friday, put right by the yearly notices. Years without a notice follow the
 * weekday alone, and every date that crosses one is provisional. Counting looks up two tables and never walks over days.
 */
@Clause("B7")
public final class WorkingCalendar {
    public static final LocalDate FIRST = LocalDate.of(2000, 1, 1);
    public static final LocalDate LAST = LocalDate.of(2100, 12, 31);
    private static final long BEFORE_FIRST = FIRST.toEpochDay() - 1;
    private static final int DAYS = (int) (LAST.toEpochDay() - BEFORE_FIRST);

    private final NavigableMap<Integer, Notice> notices = new TreeMap<>();
    private final Map<LocalDate, Named> named = new HashMap<>();
    private final int[] workedUpTo = new int[DAYS + 1];
    private final int[] uncertainUpTo = new int[DAYS + 1];
    private final LocalDate[] workingDays;

    private record Named(Notice notice, NoticeDay day) {}

    /** Of two notices of one year the later in order replaces the earlier; of two that name one day the later year speaks. */
    public WorkingCalendar(Collection<Notice> notices) {
        this(notices, Set.of());
    }

    private WorkingCalendar(Collection<Notice> notices, Set<LocalDate> closed) {
        for (var notice : notices) this.notices.put(notice.year(), notice);
        for (var notice : this.notices.values())
            for (var day : notice.days()) named.put(day.on(), new Named(notice, day));
        var found = new LocalDate[DAYS];
        for (int place = 1; place <= DAYS; place++) {
            var day = LocalDate.ofEpochDay(BEFORE_FIRST + place);
            boolean works = worksByRule(day) && !closed.contains(day);
            if (works) found[workedUpTo[place - 1]] = day;
            workedUpTo[place] = workedUpTo[place - 1] + (works ? 1 : 0);
            uncertainUpTo[place] = uncertainUpTo[place - 1] + (isPublished(day) ? 0 : 1);
        }
        workingDays = Arrays.copyOf(found, workedUpTo[DAYS]);
    }

    /** The same country without the days on which one of its centres stands still. */
    public WorkingCalendar closedOn(Set<LocalDate> closed) {
        return closed.isEmpty() ? this : new WorkingCalendar(notices.values(), closed);
    }

    private boolean worksByRule(LocalDate day) {
        var said = named.get(day);
        return said == null ? !isWeekend(day) : !said.day().off();
    }

    public static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    public boolean isWorkingDay(LocalDate day) {
        int place = placeOf(day);
        return workedUpTo[place] > workedUpTo[place - 1];
    }

    /** The n-th working day after the start, which is not counted itself; the start for n = 0. */
    @Clause("CIV-201")
    public DueDay plusWorkingDays(LocalDate start, int days) {
        var due = dayAfter(start, days);
        return new DueDay(due, days == 0 ? !isPublished(start) : isUncertainBetween(start, due));
    }

    /** The same for who asks apart from it, or not at all, whether the day is certain. */
    LocalDate dayAfter(LocalDate start, int days) {
        requireNotNegative(days);
        return days == 0 ? start : workingDay((long) workedUpTo[placeOf(start)] + days, start);
    }

    /** The day so many working days earlier: from it to {@code day}, the latter included, there are exactly so many. */
    public LocalDate minusWorkingDays(LocalDate day, int days) {
        requireNotNegative(days);
        if (days == 0) return day;
        return workingDay((long) workedUpTo[placeOf(day) - 1] - days + 1, day);
    }

    /** Working days after {@code after} up to and including {@code until}; none when {@code until} is not later. */
    public int workingDaysBetween(LocalDate after, LocalDate until) {
        return Math.max(0, workedUpTo[placeOf(until)] - workedUpTo[placeOf(after)]);
    }

    /** The day itself if it is a working day, else the next one (CIV-203: a last day on a rest day moves on). */
    @Clause("CIV-203")
    public LocalDate thisOrNextWorkingDay(LocalDate day) {
        return isWorkingDay(day) ? day : workingDay((long) workedUpTo[placeOf(day)] + 1, day);
    }

    /** Whether a day after {@code after}, up to and including {@code until}, lies in a year without a notice. */
    public boolean isUncertainBetween(LocalDate after, LocalDate until) {
        return uncertainUpTo[placeOf(until)] > uncertainUpTo[placeOf(after)];
    }

    public boolean isPublished(LocalDate day) {
        return notices.containsKey(day.getYear());
    }

    /** Last day of the last year with a notice; empty as long as there is none. */
    public Optional<LocalDate> coversUntil() {
        return notices.isEmpty()
                ? Optional.empty()
                : Optional.of(Year.of(notices.lastKey()).atMonth(12).atEndOfMonth());
    }

    /** What a notice says of a day, if any names it. */
    public Optional<NoticeDay> noticeDay(LocalDate day) {
        return Optional.ofNullable(named.get(day)).map(Named::day);
    }

    /** The notice that names a day. */
    public Optional<Notice> noticeNaming(LocalDate day) {
        return Optional.ofNullable(named.get(day)).map(Named::notice);
    }

    public Optional<Notice> notice(int year) {
        return Optional.ofNullable(notices.get(year));
    }

    /** All notices by year. */
    public List<Notice> notices() {
        return List.copyOf(notices.values());
    }

    private LocalDate workingDay(long number, LocalDate asked) {
        if (number < 1 || number > workingDays.length) throw beyond(asked);
        return workingDays[(int) number - 1];
    }

    /** Refuses a day outside the years that are counted. */
    public static void requireCounted(LocalDate day) {
        placeOf(day);
    }

    /** Of a counted day, the first being 1. */
    static int placeOf(LocalDate day) {
        long place = day.toEpochDay() - BEFORE_FIRST;
        if (place < 1 || place > DAYS) throw beyond(day);
        return (int) place;
    }

    private static void requireNotNegative(int days) {
        if (days < 0) throw new ActRefused(CalendarReason.DAYS_OUT_OF_RANGE, days);
    }

    private static ActRefused beyond(LocalDate day) {
        return new ActRefused(CalendarReason.DAY_BEYOND_TABLE, day.toString(), FIRST.toString(), LAST.toString());
    }
}
