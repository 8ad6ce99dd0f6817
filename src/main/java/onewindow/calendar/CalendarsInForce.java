package onewindow.calendar;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
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

    private static final int EARLIER_KEPT = 16;

    private final CalendarStore store;
    private final List<Notice> shipped;
    private final OpeningHours usualHours;
    private final DeadlineHour deadline;
    private final Cache<CalendarState.Version, InForce> earlier =
            Caffeine.newBuilder().maximumSize(EARLIER_KEPT).build();
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
    private record Checked(CalendarState state, InForce calendars, long atNanos) {
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
        return checked().calendars();
    }

    /** The calendars as they were at an earlier moment. */
    InForce asOf(Instant moment) {
        var known = checked();
        var then = known.state().asOf(moment);
        return then.version().equals(known.state().version())
                ? known.calendars()
                : earlier.get(then.version(), version -> built(then));
    }

    /** The calendars as they would be with a change that is not in force. */
    InForce with(CentreId centre, ChangeContent content, YearState.Loading supposed) {
        return built(checked().state().with(centre, content, supposed));
    }

    /** Makes the next question look at the database, after this node has written. */
    void forget() {
        last = null;
    }

    private Checked checked() {
        var known = last;
        return known != null && known.isTrusted() ? known : refreshed();
    }

    /**
     * Without a lock: who waited here with a connection in hand could keep it from the one who needs it. That two ask at the
     * same time costs one small query more.
     */
    private Checked refreshed() {
        var known = last;
        long askedAt = System.nanoTime();
        var version = store.version();
        var fresh = known != null && known.state().version().equals(version)
                ? new Checked(known.state(), known.calendars(), askedAt)
                : read(askedAt);
        last = fresh;
        return fresh;
    }

    private Checked read(long askedAt) {
        var state = store.state();
        return new Checked(state, built(state), askedAt);
    }

    private InForce built(CalendarState state) {
        var notices = new TreeMap<Integer, Notice>();
        var years = new TreeMap<Integer, YearState>();
        for (var notice : shipped) {
            notices.put(notice.year(), notice);
            years.put(notice.year(), state(notice, null));
        }
        for (var loaded : state.notices()) {
            notices.put(loaded.notice().year(), loaded.notice());
            years.put(loaded.notice().year(), state(loaded.notice(), loaded.loading()));
        }
        var days = new WorkingCalendar(notices.values());
        NavigableMap<LocalDate, OpeningHours> always = new TreeMap<>(Map.of(WorkingCalendar.FIRST, usualHours));
        var hours = state.hoursOfCentres();
        var orders = state.ordersOfCentres();
        var centres = new HashSet<>(hours.keySet());
        centres.addAll(orders.keySet());
        var own = new HashMap<CentreId, CentreCalendar>();
        for (var centre : centres)
            own.put(
                    centre,
                    new CentreCalendar(
                            days,
                            after(always, hours.getOrDefault(centre, new TreeMap<>())),
                            orders.getOrDefault(centre, List.of()),
                            deadline));
        return new InForce(
                new CentreCalendar(days, always, deadline),
                Map.copyOf(own),
                years.values().stream()
                        .sorted(Comparator.comparingInt(YearState::year).reversed())
                        .toList());
    }

    /** Until a centre's own hours begin it has the shipped ones. */
    private static NavigableMap<LocalDate, OpeningHours> after(
            NavigableMap<LocalDate, OpeningHours> shipped, NavigableMap<LocalDate, OpeningHours> own) {
        var both = new TreeMap<>(shipped);
        both.putAll(own);
        return both;
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
