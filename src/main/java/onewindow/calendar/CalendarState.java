package onewindow.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import onewindow.calendar.rules.ClosureOrder;
import onewindow.calendar.rules.Notice;
import onewindow.calendar.rules.OpeningHours;
import onewindow.platform.CentreId;

/**
 * Everything the database holds of the calendars, each list in the order in which it came into force: so the calendar of any earlier
 * moment can be told as well.
 */
record CalendarState(List<Loaded> notices, List<SetHours> hours, List<Ordered> orders) {
    /** A notice as loaded. */
    record Loaded(Notice notice, YearState.Loading loading) {}

    /** Hours of a centre from a day on. */
    record SetHours(CentreId centre, LocalDate from, OpeningHours hours, Instant at) {}

    /** An order that closes or reopens a centre. */
    record Ordered(CentreId centre, ClosureOrder order, Instant at) {}

    /** How much has come into force; grows with every change, on whatever node. */
    record Version(int notices, int hours, int orders) {}

    Version version() {
        return new Version(notices.size(), hours.size(), orders.size());
    }

    CalendarState asOf(Instant moment) {
        return new CalendarState(
                notices.stream()
                        .filter(one -> !one.loading().at().isAfter(moment))
                        .toList(),
                hours.stream().filter(one -> !one.at().isAfter(moment)).toList(),
                orders.stream().filter(one -> !one.at().isAfter(moment)).toList());
    }

    /** The same with a change that is not in force, as of the moment at which it is looked at. */
    CalendarState with(CentreId centre, ChangeContent content, YearState.Loading supposed) {
        return switch (content) {
            case ChangeContent.OfNotice of ->
                new CalendarState(added(notices, new Loaded(of.notice(), supposed)), hours, orders);
            case ChangeContent.OfHours of ->
                new CalendarState(
                        notices, added(hours, new SetHours(centre, of.from(), of.hours(), supposed.at())), orders);
            case ChangeContent.OfClosure of ->
                new CalendarState(notices, hours, added(orders, new Ordered(centre, of.order(), supposed.at())));
        };
    }

    private static <T> List<T> added(List<T> list, T last) {
        var longer = new ArrayList<>(list);
        longer.add(last);
        return longer;
    }

    /** By centre and the day from which they hold. */
    Map<CentreId, NavigableMap<LocalDate, OpeningHours>> hoursOfCentres() {
        var byCentre = new HashMap<CentreId, NavigableMap<LocalDate, OpeningHours>>();
        for (var one : hours)
            byCentre.computeIfAbsent(one.centre(), centre -> new TreeMap<>()).put(one.from(), one.hours());
        return byCentre;
    }

    Map<CentreId, List<ClosureOrder>> ordersOfCentres() {
        var byCentre = new HashMap<CentreId, List<ClosureOrder>>();
        for (var one : orders)
            byCentre.computeIfAbsent(one.centre(), centre -> new ArrayList<>()).add(one.order());
        return byCentre;
    }
}
