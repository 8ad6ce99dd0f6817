package onewindow.calendar;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import onewindow.calendar.rules.CentreCalendar;
import onewindow.calendar.rules.DeadlineHour;
import onewindow.calendar.rules.Notice;
import onewindow.calendar.rules.NoticeDay;
import onewindow.calendar.rules.OpeningHours;
import onewindow.calendar.rules.WorkingCalendar;
import onewindow.platform.CentreId;
import onewindow.platform.ChinaTime;
import onewindow.platform.parameters.Parameters;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The calendars of all centres, built once from the shipped years and the loaded notices and used until the database holds
 * something newer. At most once a second the database is asked whether it does.
 */
@Component
class CalendarsInForce {
    private static final long TRUSTED_NANOS = Duration.ofSeconds(1).toNanos();

    private final CalendarStore store;
    private final List<Notice> shipped;
    private final OpeningHours usualHours;
    private final DeadlineHour deadline;
    private volatile @Nullable Checked last;

    CalendarsInForce(CalendarStore store, Parameters parameters, Clock clock) {
        this.store = store;
        this.shipped = ShippedNotices.read();
        var today = ChinaTime.dateOf(clock.instant());
        this.usualHours = OpeningHours.daily(OpeningHours.dayOf(parameters.hours("opening_hours", today)));
        this.deadline =
                DeadlineHour.valueOf(parameters.word("deadline_hour", today).toUpperCase(Locale.ROOT));
    }

    /** A state of the calendars, and when the database was last asked; by the machine's ticks, not by the time of day. */
    private record Checked(CalendarStore.Version version, InForce calendars, long atNanos) {
        boolean isTrusted() {
            return System.nanoTime() - atNanos < TRUSTED_NANOS;
        }
    }

    record InForce(CentreCalendar standard, Map<CentreId, CentreCalendar> own, List<YearState> years) {
        CentreCalendar of(CentreId centre) {
            return Objects.requireNonNullElse(own.get(centre), standard);
        }
    }

    InForce now() {
        var known = last;
        return known != null && known.isTrusted() ? known.calendars() : refreshed();
    }

    /** Makes the next question look at the database, after this node has written. */
    void forget() {
        last = null;
    }

    /**
     * Without a lock: who waited here with a connection in hand could keep it from the one who needs it. That two ask at the
     * same time costs one small query more.
     */
    private InForce refreshed() {
        var known = last;
        long askedAt = System.nanoTime();
        var version = store.version();
        var calendars = known != null && known.version().equals(version) ? known.calendars() : built();
        last = new Checked(version, calendars, askedAt);
        return calendars;
    }

    private InForce built() {
        var notices = new TreeMap<Integer, Notice>();
        var years = new TreeMap<Integer, YearState>();
        for (var notice : shipped) {
            notices.put(notice.year(), notice);
            years.put(notice.year(), state(notice, null));
        }
        for (var loaded : store.notices()) {
            notices.put(loaded.notice().year(), loaded.notice());
            years.put(loaded.notice().year(), state(loaded.notice(), loaded.loading()));
        }
        var days = new WorkingCalendar(notices.values());
        var own = new HashMap<CentreId, CentreCalendar>();
        store.hours().forEach((centre, hours) -> own.put(centre, new CentreCalendar(days, hours, deadline)));
        NavigableMap<LocalDate, OpeningHours> always = new TreeMap<>(Map.of(WorkingCalendar.FIRST, usualHours));
        return new InForce(
                new CentreCalendar(days, always, deadline),
                Map.copyOf(own),
                years.values().stream()
                        .sorted(Comparator.comparingInt(YearState::year).reversed())
                        .toList());
    }

    private static YearState state(Notice notice, YearState.@Nullable Loading loading) {
        int daysOff = (int) notice.days().stream().filter(NoticeDay::off).count();
        return new YearState(
                notice.year(),
                notice.title(),
                notice.papers(),
                daysOff,
                notice.days().size() - daysOff,
                loading);
    }
}
