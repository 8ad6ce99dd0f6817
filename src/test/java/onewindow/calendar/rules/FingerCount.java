package onewindow.calendar.rules;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A clerk with the notices before him who counts day by day. Written from the clauses alone, without a table and without a line of
 * what it is held against: notices, weekdays, closing at 17:30, orders, pauses.
 */
final class FingerCount {
    private static final LocalTime CLOSING = LocalTime.of(17, 30);
    private static final ZoneOffset CHINA = ZoneOffset.ofHours(8);

    private final Map<LocalDate, Boolean> off = new HashMap<>();
    private final List<ClosureOrder> orders;

    FingerCount(List<Notice> notices, List<ClosureOrder> orders) {
        for (var notice : notices) for (var day : notice.days()) off.put(day.on(), day.off());
        this.orders = orders;
    }

    /** When the last working day is over. */
    Instant closing(LocalDate day) {
        return day.atTime(CLOSING).toInstant(CHINA);
    }

    LocalDate dueOn(Instant from, int promised, List<Pause> pauses) {
        if (promised == 0) return dayOfService(from, pauses);
        var counted = countedDays(from, promised, pauses);
        return counted.get(counted.size() - 1);
    }

    /** The days that count, each by its date. */
    List<LocalDate> countedDays(Instant from, int promised, List<Pause> pauses) {
        var counted = new ArrayList<LocalDate>();
        var day = dayOfReceipt(from);
        while (counted.size() < promised) {
            day = day.plusDays(1);
            if (counts(day) && !stands(day, pauses)) counted.add(day);
        }
        return counted;
    }

    private LocalDate dayOfService(Instant from, List<Pause> pauses) {
        var day = dayOfReceipt(from);
        while (!counts(day) || stands(day, pauses)) day = day.plusDays(1);
        return day;
    }

    /** The day itself while business goes on, else the next on which it does. */
    private LocalDate dayOfReceipt(Instant from) {
        var local = LocalDateTime.ofEpochSecond(from.getEpochSecond(), from.getNano(), CHINA);
        var day = local.toLocalDate();
        if (works(day) && receives(day, local.toLocalTime())) return day;
        do day = day.plusDays(1);
        while (!works(day) || !receives(day, LocalTime.MIN));
        return day;
    }

    private boolean receives(LocalDate day, LocalTime time) {
        for (var order : orders)
            if (closes(order, day)) {
                var hour = order.fromHour();
                return hour != null && day.equals(order.from()) && !time.isAfter(hour);
            }
        return !time.isAfter(CLOSING);
    }

    private static boolean closes(ClosureOrder order, LocalDate day) {
        return !day.isBefore(order.from()) && !day.isAfter(order.until());
    }

    private boolean counts(LocalDate day) {
        if (!works(day)) return false;
        for (var order : orders) if (closes(order, day)) return false;
        return true;
    }

    private boolean works(LocalDate day) {
        var said = off.get(day);
        if (said != null) return !said;
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }

    private static boolean stands(LocalDate day, List<Pause> pauses) {
        for (var pause : pauses) {
            var until = pause.until();
            if (until != null && day.isAfter(pause.from()) && !day.isAfter(until)) return true;
        }
        return false;
    }
}
