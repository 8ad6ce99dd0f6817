package onewindow.calendar.rules;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.NavigableMap;
import onewindow.platform.ActRefused;
import onewindow.platform.ChinaTime;
import onewindow.platform.Clause;

/** The working days of the country with the hours of one centre: from when a promise counts and at which moment it ends. */
@Clause({"B7", "A3.5"})
public final class CentreCalendar {
    private final WorkingCalendar days;
    private final List<Dated> hoursFromLastToFirst;
    private final DeadlineHour deadline;

    private record Dated(LocalDate from, OpeningHours hours) {}

    /** The hours by the day from which each holds; the first ones hold for all days before as well. */
    public CentreCalendar(WorkingCalendar days, NavigableMap<LocalDate, OpeningHours> hours, DeadlineHour deadline) {
        if (hours.isEmpty()) throw new IllegalArgumentException("a centre has hours");
        this.days = days;
        this.hoursFromLastToFirst = hours.descendingMap().entrySet().stream()
                .map(entry -> new Dated(entry.getKey(), entry.getValue()))
                .toList();
        this.deadline = deadline;
    }

    public WorkingCalendar days() {
        return days;
    }

    /** The hours of a day, whether or not it is a working day. */
    public OpeningHours.Day hoursOn(LocalDate day) {
        for (var dated : hoursFromLastToFirst)
            if (!day.isBefore(dated.from())) return dated.hours().on(day.getDayOfWeek());
        return hoursFromLastToFirst.getLast().hours().on(day.getDayOfWeek());
    }

    /** Whether business goes on at that moment: a working day, within its hours, not in the noon break. */
    public boolean isOpenAt(Instant moment) {
        var local = ChinaTime.of(moment);
        return days.isWorkingDay(local.toLocalDate())
                && hoursOn(local.toLocalDate()).isOpenAt(local.toLocalTime());
    }

    /** Whether a moment lies after business stopped on a working day. */
    public boolean isAfterClosing(Instant moment) {
        return isAfterClosing(ChinaTime.of(moment));
    }

    private boolean isAfterClosing(LocalDateTime local) {
        var day = local.toLocalDate();
        return days.isWorkingDay(day)
                && local.toLocalTime().isAfter(hoursOn(day).closing());
    }

    /**
     * The day that is not counted, from which days are counted: that of the moment, or the next working day after business
     * stopped on a working day. A moment on a rest day keeps its day, for the working day after it is counted anyway.
     */
    @Clause({"A3.5", "CIV-201"})
    public LocalDate countingStart(Instant from) {
        return countingStart(ChinaTime.of(from));
    }

    private LocalDate countingStart(LocalDateTime from) {
        var day = from.toLocalDate();
        return isAfterClosing(from) ? days.plusWorkingDays(day, 1).day() : day;
    }

    /** The moment at which the last day of a period ends: when business stops, or at 24:00 where so agreed. */
    @Clause({"CIV-203", "CIV-204"})
    public Instant closingAt(LocalDate day) {
        return switch (deadline) {
            case CLOSING -> ChinaTime.at(day.atTime(hoursOn(day).closing()));
            case MIDNIGHT -> ChinaTime.at(day.plusDays(1).atTime(LocalTime.MIN));
        };
    }

    /** When a promise of so many working days, begun at a moment, ends. */
    public Due due(Instant from, int promisedDays) {
        // Without a pause no today is needed.
        return due(from, promisedDays, List.of(), LocalDate.MAX);
    }

    /**
     * The same with the times in which the clock stood still. A pause that lasts is taken as if it ended today. A promise of
     * no days is due on the day itself, after business or on a rest day on the next working day.
     */
    @Clause({"A3.5", "A3.6"})
    public Due due(Instant from, int promisedDays, List<Pause> pauses, LocalDate today) {
        if (promisedDays < 0) throw new ActRefused(CalendarReason.DAYS_OUT_OF_RANGE, promisedDays);
        var local = ChinaTime.of(from);
        var start = countingStart(local);
        // Due on the day of service is due one working day after the day before it.
        var last = promisedDays == 0
                ? end(days.thisOrNextWorkingDay(start).minusDays(1), 1, pauses, today)
                : end(start, promisedDays, pauses, today);
        boolean stands = !pauses.isEmpty() && Standstill.of(pauses, today).lasts();
        return new Due(closingAt(last), last, isProvisional(local.toLocalDate(), last), stands);
    }

    private LocalDate end(LocalDate start, int countedDays, List<Pause> pauses, LocalDate today) {
        return pauses.isEmpty()
                ? days.plusWorkingDays(start, countedDays).day()
                : Standstill.of(pauses, today).end(days, start, countedDays);
    }

    private boolean isProvisional(LocalDate from, LocalDate due) {
        return due.equals(from) ? !days.isPublished(due) : days.isUncertainBetween(from, due);
    }

    /** Every calendar day from the start to the due date, counted or not and why. */
    public DueDateStory story(Instant from, int promisedDays, List<Pause> pauses, LocalDate today) {
        return DueDateStory.tell(this, from, promisedDays, pauses, today);
    }

    /** Working days still to come until a due date, today not counted; 0 when it is today or past. */
    public int remainingDays(LocalDate today, LocalDate due) {
        return days.workingDaysBetween(today, due);
    }

    /** Red past the moment, amber when so few working days or fewer remain, green before. */
    @Clause("A3.5")
    public Light light(Instant now, Due due, int warningDays) {
        if (now.isAfter(due.at())) return Light.RED;
        return remainingDays(ChinaTime.dateOf(now), due.on()) <= warningDays ? Light.AMBER : Light.GREEN;
    }
}
