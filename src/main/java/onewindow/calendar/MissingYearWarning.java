package onewindow.calendar;

import java.util.Optional;
import onewindow.platform.Clause;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.ContextRefreshedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells whoever starts the program that next year's notice ought to be here and is not. */
@Component
class MissingYearWarning {
    private static final Logger LOG = LoggerFactory.getLogger(MissingYearWarning.class);

    private final Calendars calendars;

    MissingYearWarning(Calendars calendars) {
        this.calendars = calendars;
    }

    /** The year it warned of, if any. Said before the program counts as started: whoever stops it then stops nothing half way. */
    @Clause("B7")
    @EventListener(ContextRefreshedEvent.class)
    Optional<Integer> warn() {
        var missing = calendars.missingYear();
        missing.ifPresent(year -> LOG.warn(
                "The holidays of {} are not loaded: due dates that reach into that year are provisional. The system administrator"
                        + " proposes the notice at /admin/calendar, a second person approves it.",
                year));
        return missing;
    }
}
