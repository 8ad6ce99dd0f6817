package onewindow.casework.web;

import java.time.Clock;
import java.util.List;
import onewindow.calendar.Calendars;
import onewindow.casework.Alike;
import onewindow.casework.CaseFiles;
import onewindow.casework.CaseNumber;
import onewindow.casework.Casework;
import onewindow.casework.PersonalReadings;
import onewindow.casework.Prospects;
import onewindow.casework.Warnings;
import onewindow.casework.store.SubjectStore;
import onewindow.documents.Documents;
import onewindow.parties.Parties;
import onewindow.people.Officer;
import onewindow.people.OfficerSummary;
import onewindow.people.People;
import onewindow.people.Permission;
import onewindow.platform.CentreId;
import onewindow.platform.NotThere;
import onewindow.platform.OfficerNo;
import onewindow.platform.web.Screen;
import onewindow.queue.Tickets;
import org.springframework.stereotype.Component;

/** Gathers the case page from the doors and the stream of the case. */
@Component
class CasePages {
    private final Casework casework;
    private final CaseFiles files;
    private final Warnings warnings;
    private final Calendars calendars;
    private final Documents documents;
    private final Parties parties;
    private final People people;
    private final PersonalReadings readings;
    private final Prospects prospects;
    private final Timeline timeline;
    private final StepWords steps;
    private final Tickets tickets;
    private final SubjectStore subjects;
    private final Alike alike;
    private final Clock clock;

    CasePages(
            Casework casework,
            CaseFiles files,
            Warnings warnings,
            Calendars calendars,
            Documents documents,
            Parties parties,
            People people,
            PersonalReadings readings,
            Prospects prospects,
            Timeline timeline,
            StepWords steps,
            Tickets tickets,
            SubjectStore subjects,
            Alike alike,
            Clock clock) {
        this.casework = casework;
        this.files = files;
        this.warnings = warnings;
        this.calendars = calendars;
        this.documents = documents;
        this.parties = parties;
        this.people = people;
        this.readings = readings;
        this.prospects = prospects;
        this.timeline = timeline;
        this.steps = steps;
        this.tickets = tickets;
        this.subjects = subjects;
        this.alike = alike;
        this.clock = clock;
    }

    CasePage of(Screen screen, Officer by, CaseNumber number) {
        var centre = by.centre();
        var head = casework.summary(centre, number).orElseThrow(NotThere::new);
        var opened = files.open(centre, number).orElseThrow(NotThere::new);
        var papers = documents.of(centre, "case/" + number.value());
        var horizon = warnings.horizon(centre, clock.instant());
        // What is decided was owed by the calendar of its day.
        var calendar = calendars.asOf(centre, opened.file().decidedAt().orElse(clock.instant()));
        return new CasePage(
                screen,
                head,
                opened.file(),
                parties.masked(centre, head.opening().applicant()),
                name(centre, head.standing().responsible()),
                CaseLight.of(head, horizon),
                ClockBar.of(
                        screen,
                        opened.file(),
                        calendar,
                        clock.instant(),
                        horizon.warnUntil(head.opening().itemCode())),
                steps.steps(screen, centre, opened.file()),
                steps.standstills(screen, centre, opened.file()),
                steps.opinions(screen, centre, opened.file()),
                prospects.of(head, opened.file(), by),
                timeline.of(screen, by, opened.entries(), papers),
                papers,
                by.may(Permission.PRINT_PAPERS),
                readers(screen, by, number),
                by.may(Permission.SEE_PERSONAL_DATA),
                by.may(Permission.KEEP_BLANKS)
                        && Boolean.TRUE.equals(head.standing().granted()),
                tickets.ofCase(centre, number.value())
                        .map(ticket -> VisitChain.of(screen, by, ticket, head))
                        .orElse(null),
                subjects.named(centre, number),
                head.state().isClosed() ? List.of() : alike.beside(head, clock.instant()));
    }

    private List<ReaderLine> readers(Screen screen, Officer by, CaseNumber number) {
        return readings.readers(number, by).stream()
                .map(one -> new ReaderLine(
                        one.at(),
                        name(by.centre(), one.officer()),
                        screen.texts().word(one.purpose()),
                        one.words()))
                .toList();
    }

    private String name(CentreId centre, OfficerNo officer) {
        return people.officer(centre, officer).map(OfficerSummary::name).orElse(officer.value());
    }
}
