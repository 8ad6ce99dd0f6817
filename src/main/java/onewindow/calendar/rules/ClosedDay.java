package onewindow.calendar.rules;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A day on which a centre stands still by order: the whole day, or broken off at an hour. */
public record ClosedDay(@Nullable LocalTime fromHour, ClosureOrder order) {
    /** The days that are closed after all orders, the later ones speaking last. */
    static Map<LocalDate, ClosedDay> of(List<ClosureOrder> orders) {
        var closed = new TreeMap<LocalDate, ClosedDay>();
        for (var order : orders)
            for (var day = order.from(); !day.isAfter(order.until()); day = day.plusDays(1)) {
                if (order.reopens()) closed.remove(day);
                else closed.put(day, new ClosedDay(day.equals(order.from()) ? order.fromHour() : null, order));
            }
        return closed;
    }
}
