package onewindow.calendar;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import onewindow.calendar.rules.CentreCalendar;
import onewindow.platform.CentreId;
import onewindow.platform.ChinaTime;
import onewindow.platform.Clause;
import onewindow.platform.parameters.Parameters;
import org.springframework.stereotype.Service;

/** The door of the calendar: the working days and hours of a centre, and the years known. */
@Service
public class Calendars {
    private final CalendarsInForce inForce;
    private final Parameters parameters;
    private final Clock clock;

    Calendars(CalendarsInForce inForce, Parameters parameters, Clock clock) {
        this.inForce = inForce;
        this.parameters = parameters;
        this.clock = clock;
    }

    /** The calendar of a centre as in force; what is approved on another node is seen within two seconds. */
    @Clause("B7")
    public CentreCalendar of(CentreId centre) {
        return inForce.now().of(centre);
    }

    /** The calendar of a centre as it was at an earlier moment; what was done then was counted by it. */
    @Clause("B7")
    public CentreCalendar asOf(CentreId centre, Instant moment) {
        return inForce.asOf(moment).of(centre);
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
}
