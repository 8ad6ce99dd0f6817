package onewindow.casework.web.recount;

import onewindow.calendar.CalendarChange;
import onewindow.people.OfficerSummary;
import onewindow.people.People;
import onewindow.platform.CentreId;
import onewindow.platform.OfficerNo;
import org.springframework.stereotype.Component;

/** The names of those who proposed and decided; a change belongs to the centre of its first person. */
@Component
class ChangeNames {
    private final People people;

    ChangeNames(People people) {
        this.people = people;
    }

    String proposer(CalendarChange change) {
        return of(change.no().centre(), change.proposedBy());
    }

    String decider(CalendarChange change) {
        var decision = change.decision();
        return decision == null ? "" : of(change.no().centre(), decision.by());
    }

    String of(CentreId centre, OfficerNo officer) {
        return people.officer(centre, officer).map(OfficerSummary::name).orElse(officer.value());
    }
}
