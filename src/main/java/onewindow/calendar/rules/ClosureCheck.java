package onewindow.calendar.rules;

import static onewindow.calendar.rules.CalendarReason.CLOSURE_BEYOND_CALENDAR;
import static onewindow.calendar.rules.CalendarReason.CLOSURE_CLOSES_NOTHING;
import static onewindow.calendar.rules.CalendarReason.CLOSURE_WITHOUT_ORDER;
import static onewindow.calendar.rules.CalendarReason.NOTHING_TO_REOPEN;
import static onewindow.calendar.rules.CalendarReason.REOPENS_WHOLE_DAYS;

import java.util.ArrayList;
import java.util.List;
import onewindow.platform.Clause;
import onewindow.platform.Refusal;

/** Whether an order that closes or reopens a centre says enough, and whether it changes anything. */
public final class ClosureCheck {
    private ClosureCheck() {}

    /** Everything that is wrong with an order, against the calendar as it stands. */
    @Clause("B7")
    public static List<Refusal> whyNot(ClosureOrder order, CentreCalendar calendar) {
        var wrong = new ArrayList<Refusal>();
        if (order.number().isBlank() || order.issuer().isBlank() || order.text().isBlank())
            wrong.add(Refusal.of(CLOSURE_WITHOUT_ORDER));
        if (order.reopens() && order.fromHour() != null) wrong.add(Refusal.of(REOPENS_WHOLE_DAYS));
        if (!calendar.days().isPublished(order.until()))
            wrong.add(Refusal.of(
                    CLOSURE_BEYOND_CALENDAR, String.valueOf(order.until().getYear())));
        else if (!changesAnything(order, calendar))
            wrong.add(Refusal.of(
                    order.reopens() ? NOTHING_TO_REOPEN : CLOSURE_CLOSES_NOTHING, order.from(), order.until()));
        return wrong;
    }

    private static boolean changesAnything(ClosureOrder order, CentreCalendar calendar) {
        return order.from()
                .datesUntil(order.until().plusDays(1))
                .anyMatch(day -> order.reopens()
                        ? calendar.closedOn(day).isPresent()
                        : calendar.days().isWorkingDay(day)
                                || calendar.closedOn(day).isPresent());
    }
}
