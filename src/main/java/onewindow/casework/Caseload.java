package onewindow.casework;

import static onewindow.people.Permission.SEE_CENTRE_FIGURES;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import onewindow.calendar.Calendars;
import onewindow.calendar.rules.WorkingCalendar;
import onewindow.casework.Figures.Day;
import onewindow.casework.Figures.Department;
import onewindow.casework.Figures.Use;
import onewindow.casework.store.FigureStore;
import onewindow.casework.store.FigureStore.Decided;
import onewindow.people.Officer;
import onewindow.platform.ChinaTime;
import onewindow.platform.Clause;
import org.springframework.stereotype.Service;

/** The door to what a centre has on its hands (办件总量): counted now, from the head rows. */
@Service
public class Caseload {
    /** Over how many calendar days decided cases are looked at. */
    public static final int DAYS_BACK = 30;

    private final FigureStore store;
    private final Calendars calendars;
    private final Warnings warnings;
    private final Clock clock;

    Caseload(FigureStore store, Calendars calendars, Warnings warnings, Clock clock) {
        this.store = store;
        this.calendars = calendars;
        this.warnings = warnings;
        this.clock = clock;
    }

    /** All figures of the officer's centre at this moment. */
    @Clause({"A1", "A2.3", "A3.5"})
    public Figures now(Officer by) {
        by.require(SEE_CENTRE_FIGURES);
        var now = clock.instant();
        var today = ChinaTime.dateOf(now);
        var firstDay = today.minusDays(DAYS_BACK - 1L);
        var from = firstDay.atStartOfDay(ChinaTime.ZONE).toInstant();
        var departments = store.departments(by.centre(), warnings.horizon(by.centre(), now));
        var days = everyDay(store.days(by.centre(), from), firstDay, today);
        return new Figures(
                now,
                store.states(by.centre(), now),
                departments.stream().mapToLong(Department::green).sum(),
                departments.stream().mapToLong(Department::amber).sum(),
                departments.stream().mapToLong(Department::red).sum(),
                days.stream()
                        .filter(day -> day.on().equals(today))
                        .mapToLong(Day::received)
                        .sum(),
                days,
                departments,
                use(store.decided(by.centre(), from), calendars.of(by.centre()).days()));
    }

    /** Days on which nothing came in are days too; a line without them would run straight over a holiday. */
    private static List<Day> everyDay(List<Day> counted, LocalDate first, LocalDate last) {
        var byDay = counted.stream().collect(Collectors.toMap(Day::on, Function.identity()));
        return first.datesUntil(last.plusDays(1))
                .map(on -> byDay.getOrDefault(on, new Day(on, 0, 0)))
                .toList();
    }

    private static List<Use> use(List<Decided> decided, WorkingCalendar days) {
        var byItem = new LinkedHashMap<String, List<Decided>>();
        decided.forEach(one -> byItem.computeIfAbsent(one.itemCode(), code -> new ArrayList<>())
                .add(one));
        return byItem.values().stream()
                .map(cases -> use(cases, days, cases.getFirst()))
                .sorted(Comparator.comparingLong(Use::decided).reversed())
                .toList();
    }

    private static Use use(List<Decided> cases, WorkingCalendar days, Decided first) {
        long all = cases.stream().mapToLong(Decided::cases).sum();
        double used = cases.stream()
                .mapToDouble(one -> (double) usedDays(one, days) * one.cases())
                .sum();
        long late = cases.stream()
                .filter(one -> isLate(one))
                .mapToLong(Decided::cases)
                .sum();
        return new Use(first.itemCode(), first.item(), all, used / all, first.promisedDays(), first.legalDays(), late);
    }

    /** The due date has all pauses in it, so what is left until it tells what was used. */
    private static int usedDays(Decided one, WorkingCalendar days) {
        var decidedOn = ChinaTime.dateOf(one.decidedAt());
        var dueOn = ChinaTime.dateOf(one.dueAt());
        return Math.max(
                0,
                one.promisedDays()
                        - days.workingDaysBetween(decidedOn, dueOn)
                        + days.workingDaysBetween(dueOn, decidedOn));
    }

    private static boolean isLate(Decided one) {
        LocalDate dueOn = ChinaTime.dateOf(one.dueAt());
        return ChinaTime.dateOf(one.decidedAt()).isAfter(dueOn);
    }
}
