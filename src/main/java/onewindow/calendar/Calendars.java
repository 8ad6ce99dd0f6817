package onewindow.calendar;

import static onewindow.calendar.CalendarFact.HoursSet;
import static onewindow.calendar.CalendarFact.NoticeLoaded;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import onewindow.calendar.rules.CalendarReason;
import onewindow.calendar.rules.CentreCalendar;
import onewindow.calendar.rules.Notice;
import onewindow.calendar.rules.NoticeDay;
import onewindow.calendar.rules.OpeningHours;
import onewindow.ledger.FactCodec;
import onewindow.ledger.Ledger;
import onewindow.ledger.LedgerReason;
import onewindow.ledger.Signature;
import onewindow.ledger.Stream;
import onewindow.people.Officer;
import onewindow.people.Permission;
import onewindow.platform.ActRefused;
import onewindow.platform.CentreId;
import onewindow.platform.ChinaTime;
import onewindow.platform.Clause;
import onewindow.platform.Outcome;
import onewindow.platform.SubmissionId;
import onewindow.platform.parameters.Parameters;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;

/** The door of the calendar: the working days and hours of a centre, the years known, and the loading of new ones. */
@Service
public class Calendars {
    private static final FactCodec<CalendarFact> FACTS = new FactCodec<>(CalendarFact.class);

    private final CalendarsInForce inForce;
    private final CalendarStore store;
    private final Ledger ledger;
    private final Parameters parameters;
    private final MessageSource messages;
    private final Clock clock;

    Calendars(
            CalendarsInForce inForce,
            CalendarStore store,
            Ledger ledger,
            Parameters parameters,
            MessageSource messages,
            Clock clock) {
        this.inForce = inForce;
        this.store = store;
        this.ledger = ledger;
        this.parameters = parameters;
        this.messages = messages;
        this.clock = clock;
    }

    /** The calendar of a centre as in force; a notice loaded on another node is seen within two seconds. */
    @Clause("B7")
    public CentreCalendar of(CentreId centre) {
        return inForce.now().of(centre);
    }

    /** The calendar with the shipped hours, for questions that name no centre. */
    @Clause("B7")
    public CentreCalendar standard() {
        return inForce.now().standard();
    }

    /** The years with a notice, shipped or loaded. */
    @Clause("B7")
    public List<YearState> years() {
        return inForce.now().years();
    }

    /** The next year, from the day of this year on which its notice ought to be here and as long as it is not. */
    @Clause("B7")
    public Optional<Integer> missingYear() {
        var today = ChinaTime.dateOf(clock.instant());
        var from = parameters.dayOfYear("calendar_warning_from", today).atYear(today.getYear());
        int next = today.getYear() + 1;
        boolean isKnown = inForce.now().standard().days().notice(next).isPresent();
        return isKnown || today.isBefore(from) ? Optional.empty() : Optional.of(next);
    }

    /** Takes over the yearly notice in the holiday-cn form; it replaces what was in force for its year at every centre. */
    @Clause("B7")
    public Outcome<NoticeLoaded> load(String json, SubmissionId submission, Officer by) {
        by.require(Permission.LOAD_CALENDAR);
        return NoticeJson.read(json, this::titleOf).map(notice -> {
            var loaded = ledger.once(
                    by.centre(),
                    submission,
                    () -> load(notice, by.centre(), by.signing(clock.instant(), submission)),
                    stream -> written(stream, submission, NoticeLoaded.class));
            inForce.forget();
            return loaded;
        });
    }

    /** Official papers have their title in Chinese, whatever language the page has. */
    private String titleOf(int year) {
        return messages.getMessage(
                "calendar.notice.title", new Object[] {String.valueOf(year)}, Locale.SIMPLIFIED_CHINESE);
    }

    private NoticeLoaded load(Notice notice, CentreId centre, Signature signature) {
        var stream = new Stream(centre, "calendar/" + notice.year());
        int edition = store.nextEdition(notice.year());
        int daysOff = (int) notice.days().stream().filter(NoticeDay::off).count();
        var fact = new NoticeLoaded(
                notice.year(), edition, notice.papers(), daysOff, notice.days().size() - daysOff);
        ledger.append(ledger.history(stream), FACTS, List.of(fact), signature);
        store.insert(notice, edition, centre, signature);
        return fact;
    }

    /**
     * Sets the hours of the officer's centre from a day on. Hours once set are never changed, only followed by others, and
     * apart from the first ones they hold from today at the earliest, because due dates were promised on those before.
     */
    @Clause("B7")
    public HoursSet setHours(LocalDate from, OpeningHours hours, SubmissionId submission, Officer by) {
        by.require(Permission.KEEP_CENTRE);
        var set = ledger.once(
                by.centre(),
                submission,
                () -> set(from, hours, by.centre(), by.signing(clock.instant(), submission)),
                stream -> written(stream, submission, HoursSet.class));
        inForce.forget();
        return set;
    }

    private HoursSet set(LocalDate from, OpeningHours hours, CentreId centre, Signature signature) {
        var stream = new Stream(centre, "calendar/hours");
        var weekdays = hours.onWeekdays().entrySet().stream()
                .collect(Collectors.toMap(
                        own -> own.getKey().name(), own -> own.getValue().toString()));
        var fact = new HoursSet(from, hours.usual().toString(), weekdays);
        // Appended first: a second press is told what the first one did, and not that its hours are there already.
        ledger.append(ledger.history(stream), FACTS, List.of(fact), signature);
        if (from.isBefore(ChinaTime.dateOf(signature.at())) && store.hasHours(centre))
            throw new ActRefused(CalendarReason.HOURS_IN_THE_PAST, from);
        store.insert(centre, from, hours, signature);
        return fact;
    }

    /** What an earlier use of the same submission wrote. */
    private <F extends CalendarFact> F written(Stream stream, SubmissionId submission, Class<F> kind) {
        return ledger.history(stream).entries().stream()
                .filter(entry -> entry.signature().submission().equals(submission))
                .map(FACTS::read)
                .filter(kind::isInstance)
                .map(kind::cast)
                .findFirst()
                .orElseThrow(() -> new ActRefused(LedgerReason.CHANGED_MEANWHILE));
    }
}
