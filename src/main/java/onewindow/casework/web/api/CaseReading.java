package onewindow.casework.web.api;

import java.time.Clock;
import onewindow.calendar.Calendars;
import onewindow.calendar.rules.CentreCalendar;
import onewindow.casework.CaseHead;
import onewindow.casework.CaseNumber;
import onewindow.casework.CaseQuery.Horizon;
import onewindow.casework.rules.CaseFile;
import onewindow.casework.store.CaseStore;
import onewindow.ledger.History;
import onewindow.ledger.Ledger;
import onewindow.ledger.Stream;
import onewindow.platform.CentreId;
import onewindow.platform.ChinaTime;
import onewindow.platform.NotThere;
import onewindow.platform.parameters.Parameters;
import org.springframework.stereotype.Component;

/** Reads a case of one centre for programs; a case of another centre is not there. */
@Component
class CaseReading {
    private final CaseStore store;
    private final Ledger ledger;
    private final Calendars calendars;
    private final Parameters parameters;
    private final Clock clock;

    CaseReading(CaseStore store, Ledger ledger, Calendars calendars, Parameters parameters, Clock clock) {
        this.store = store;
        this.ledger = ledger;
        this.calendars = calendars;
        this.parameters = parameters;
        this.clock = clock;
    }

    /** A case with its history, its facts folded, and the calendar of its centre. */
    record Found(CaseHead head, History history, CaseFile file, CentreCalendar calendar) {}

    CaseHead head(CentreId centre, CaseNumber no) {
        return store.head(centre, no).orElseThrow(NotThere::new);
    }

    Found found(CentreId centre, CaseNumber no) {
        return found(head(centre, no));
    }

    Found found(CaseHead head) {
        var centre = head.opening().centre();
        var history = ledger.history(Stream.of(centre, "case", head.number()));
        return new Found(head, history, CaseFile.of(CaseStore.happened(history)), calendars.of(centre));
    }

    ClocksAnswer clocks(Found found) {
        return ClocksAnswer.of(found, clock.instant());
    }

    /** A due date is near when it lies within the warning days from today. */
    Horizon horizon(CentreId centre) {
        var now = clock.instant();
        var today = ChinaTime.dateOf(now);
        var calendar = calendars.of(centre);
        var last = calendar.days().plusWorkingDays(today, parameters.days("warning_days", today));
        return new Horizon(now, calendar.closingAt(last.day()));
    }
}
