package onewindow.calendar.rules;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import onewindow.platform.ActRefused;
import onewindow.platform.ChinaTime;
import onewindow.platform.Clause;

/**
 * The working days of the country with the hours of one centre and the orders by which it stands still: from when a promise
 * counts and at which moment it ends.
 */
@Clause({"B7", "A3.5"})
public final class CentreCalendar {
    private final WorkingCalendar national;
    private final WorkingCalendar days;
    private final List<Dated> hoursFromLastToFirst;
    private final Map<LocalDate, ClosedDay> closed;
    private final DeadlineHour deadline;
    /** In epoch seconds by day from the first counted one: a due date looks its moment up. */
    private final long[] closings;

    private record Dated(LocalDate from, OpeningHours hours) {}

    /** A centre that never stood still. */
    public CentreCalendar(
            WorkingCalendar national, NavigableMap<LocalDate, OpeningHours> hours, DeadlineHour deadline) {
        this(national, hours, List.of(), deadline);
    }

    /** The hours by the day from which each holds, the first ones for all days before as well; the orders as they came. */
    public CentreCalendar(
            WorkingCalendar national,
            NavigableMap<LocalDate, OpeningHours> hours,
            List<ClosureOrder> orders,
            DeadlineHour deadline) {
        if (hours.isEmpty()) throw new IllegalArgumentException("a centre has hours");
        this.national = national;
        this.hoursFromLastToFirst = hours.descendingMap().entrySet().stream()
                .map(entry -> new Dated(entry.getKey(), entry.getValue()))
                .toList();
        this.closed = new HashMap<>(ClosedDay.of(orders));
        closed.entrySet().removeIf(entry -> isOverAnyway(entry.getKey(), entry.getValue()));
        this.days = national.closedOn(closed.keySet());
        this.deadline = deadline;
        this.closings = WorkingCalendar.FIRST
                .datesUntil(WorkingCalendar.LAST.plusDays(1))
                .map(this::closingOf)
                .mapToLong(Instant::getEpochSecond)
                .toArray();
    }

    /** An order that comes when business has stopped takes nothing from its first day. */
    private boolean isOverAnyway(LocalDate day, ClosedDay order) {
        var hour = order.fromHour();
        return hour != null && !hour.isBefore(hoursOn(day).closing());
    }

    /** The days that are counted: working days of the country on which the centre did not stand still. */
    public WorkingCalendar days() {
        return days;
    }

    /** By which order the centre stands still on a working day, if it does. */
    public Optional<ClosedDay> closedOn(LocalDate day) {
        return national.isWorkingDay(day) ? Optional.ofNullable(closed.get(day)) : Optional.empty();
    }

    /** The hours of a day, whether or not it is a working day. */
    public OpeningHours.Day hoursOn(LocalDate day) {
        for (var dated : hoursFromLastToFirst)
            if (!day.isBefore(dated.from())) return dated.hours().on(day.getDayOfWeek());
        return hoursFromLastToFirst.getLast().hours().on(day.getDayOfWeek());
    }

    /** Whether business goes on at that moment: a working day, within its hours, not in the noon break, not broken off. */
    public boolean isOpenAt(Instant moment) {
        var local = ChinaTime.of(moment);
        return countsForItsDay(local) && hoursOn(local.toLocalDate()).isOpenAt(local.toLocalTime());
    }

    /**
     * The day that is not counted, from which days are counted: that of the moment, or the next working day when business had
     * stopped or the day was one of rest. So who comes later is never promised an earlier day.
     */
    @Clause({"A3.5", "CIV-201"})
    public LocalDate countingStart(Instant from) {
        return countingStart(ChinaTime.of(from));
    }

    private LocalDate countingStart(LocalDateTime from) {
        return countsForItsDay(from) ? from.toLocalDate() : nextDayOfBusiness(from.toLocalDate());
    }

    /** A day that is broken off later has business until then; else who came the evening before would be promised a later day. */
    private LocalDate nextDayOfBusiness(LocalDate after) {
        var next = national.dayAfter(after, 1);
        for (var order = closed.get(next); order != null && order.fromHour() == null; order = closed.get(next))
            next = national.dayAfter(next, 1);
        return next;
    }

    LocalDate countingStart(Start start) {
        var moment = start.at();
        return moment == null ? start.on() : countingStart(moment);
    }

    /** Before opening and in the noon break as well; on a day that was broken off, until it was. */
    private boolean countsForItsDay(LocalDateTime moment) {
        var day = moment.toLocalDate();
        if (!national.isWorkingDay(day)) return false;
        var order = closed.get(day);
        if (order == null) return !moment.toLocalTime().isAfter(hoursOn(day).closing());
        var hour = order.fromHour();
        return hour != null && !moment.toLocalTime().isAfter(hour);
    }

    /** The moment at which the last day of a period ends: when business stops, or at 24:00 where so agreed. */
    @Clause({"CIV-203", "CIV-204"})
    public Instant closingAt(LocalDate day) {
        return Instant.ofEpochSecond(closings[WorkingCalendar.placeOf(day) - 1]);
    }

    private Instant closingOf(LocalDate day) {
        return switch (deadline) {
            case CLOSING -> ChinaTime.at(day.atTime(hoursOn(day).closing()));
            case MIDNIGHT -> ChinaTime.at(day.plusDays(1).atTime(LocalTime.MIN));
        };
    }

    /** When a promise of so many working days, begun at a moment, ends. */
    public Due due(Instant from, int promisedDays) {
        // Without a pause no today is needed.
        var local = ChinaTime.of(from);
        return due(local.toLocalDate(), countingStart(local), promisedDays, List.of(), LocalDate.MAX);
    }

    /** The same with the times in which the clock stood still. */
    @Clause({"A3.5", "A3.6"})
    public Due due(Instant from, int promisedDays, List<Pause> pauses, LocalDate today) {
        return due(Start.at(from), promisedDays, pauses, today);
    }

    /**
     * The same from a moment or a bare day. A pause that lasts is taken as if it ended today. A promise of no days is due on the
     * day itself, after business or on a rest day on the next working day.
     */
    @Clause({"A3.5", "A3.6"})
    public Due due(Start from, int promisedDays, List<Pause> pauses, LocalDate today) {
        return due(from.on(), countingStart(from), promisedDays, pauses, today);
    }

    private Due due(LocalDate from, LocalDate start, int promisedDays, List<Pause> pauses, LocalDate today) {
        if (promisedDays < 0) throw new ActRefused(CalendarReason.DAYS_OUT_OF_RANGE, promisedDays);
        // Due on the day of service is due one working day after the day before it.
        var last = promisedDays == 0
                ? end(days.thisOrNextWorkingDay(start).minusDays(1), 1, pauses, today)
                : end(start, promisedDays, pauses, today);
        boolean stands = !pauses.isEmpty() && Standstill.of(pauses, today).lasts();
        return new Due(closingAt(last), last, isProvisional(from, last), stands);
    }

    private LocalDate end(LocalDate start, int countedDays, List<Pause> pauses, LocalDate today) {
        return pauses.isEmpty()
                ? days.dayAfter(start, countedDays)
                : Standstill.of(pauses, today).end(days, start, countedDays);
    }

    private boolean isProvisional(LocalDate from, LocalDate due) {
        return due.equals(from) ? !days.isPublished(due) : days.isUncertainBetween(from, due);
    }

    /** Every calendar day from the start to the due date, counted or not and why. */
    public DueDateStory story(Instant from, int promisedDays, List<Pause> pauses, LocalDate today) {
        return story(Start.at(from), promisedDays, pauses, today);
    }

    /** The same from a moment or a bare day. */
    public DueDateStory story(Start from, int promisedDays, List<Pause> pauses, LocalDate today) {
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

    /**
     * Whether what was promised within so many days and finished at a moment came too late. A promise of no days is kept by whoever
     * is served to the end on its day: late service (延时服务) goes on after closing.
     */
    @Clause({"A3.5", "A4.6"})
    public boolean isLate(Instant finished, Due due, int promisedDays) {
        return promisedDays == 0 ? ChinaTime.dateOf(finished).isAfter(due.on()) : finished.isAfter(due.at());
    }
}
