package onewindow.casework.web;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import onewindow.calendar.Calendars;
import onewindow.calendar.web.DueStrip;
import onewindow.casework.CaseNumber;
import onewindow.casework.Caseload;
import onewindow.casework.Casework;
import onewindow.casework.rules.CaseFact;
import onewindow.casework.rules.CaseFile;
import onewindow.casework.store.CaseFiles;
import onewindow.casework.store.CaseStore;
import onewindow.documents.Documents;
import onewindow.documents.PaperSummary;
import onewindow.ledger.Entry;
import onewindow.parties.Parties;
import onewindow.people.Officer;
import onewindow.people.OfficerSummary;
import onewindow.people.People;
import onewindow.platform.CentreId;
import onewindow.platform.ChinaTime;
import onewindow.platform.NotThere;
import onewindow.platform.OfficerNo;
import onewindow.platform.Refusal;
import onewindow.platform.web.Address;
import onewindow.platform.web.Choice;
import onewindow.platform.web.Screen;
import onewindow.platform.web.TimelineEntry;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gathers the case page from the doors and the stream of the case. */
@Component
class CasePages {
    private final Casework casework;
    private final CaseFiles files;
    private final Caseload caseload;
    private final Calendars calendars;
    private final Documents documents;
    private final Parties parties;
    private final People people;
    private final Clock clock;

    CasePages(
            Casework casework,
            CaseFiles files,
            Caseload caseload,
            Calendars calendars,
            Documents documents,
            Parties parties,
            People people,
            Clock clock) {
        this.casework = casework;
        this.files = files;
        this.caseload = caseload;
        this.calendars = calendars;
        this.documents = documents;
        this.parties = parties;
        this.people = people;
        this.clock = clock;
    }

    CasePage of(Screen screen, Officer by, CaseNumber number, List<Refusal> refused, Filled filled) {
        var centre = by.centre();
        var head = casework.summary(centre, number).orElseThrow(NotThere::new);
        var opened = files.open(centre, number).orElseThrow(NotThere::new);
        var papers = documents.of(centre, "case/" + number.value());
        var horizon = caseload.horizon(centre, clock.instant());
        return new CasePage(
                screen,
                head,
                opened.file(),
                parties.masked(centre, head.opening().applicant()),
                name(centre, head.standing().responsible()),
                CaseRows.light(head, horizon),
                strip(screen, centre, opened.file()),
                CaseAct.of(opened.file(), head.opening().caseType(), by),
                officers(centre),
                timeline(screen, centre, opened.entries(), papers),
                papers,
                refused,
                filled,
                ChinaTime.dateOf(clock.instant()));
    }

    private @Nullable DueStrip strip(Screen screen, CentreId centre, CaseFile file) {
        var calendar = calendars.of(centre);
        var today = ChinaTime.dateOf(clock.instant());
        return file.acceptedAt()
                .map(accepted -> calendar.story(accepted, file.received().promisedDays(), file.pauses(), today))
                .map(story -> DueStrip.of(story, calendar.days(), screen.texts()))
                .orElse(null);
    }

    private List<Choice> officers(CentreId centre) {
        return people.officers(centre).stream()
                .filter(OfficerSummary::active)
                .map(officer -> new Choice(
                        officer.no().value(),
                        officer.name() + " " + officer.no().value()))
                .toList();
    }

    private List<TimelineEntry> timeline(
            Screen screen, CentreId centre, List<Entry> entries, List<PaperSummary> papers) {
        var byNumber = new HashMap<String, PaperSummary>();
        papers.forEach(paper -> byNumber.put(paper.no().value(), paper));
        var shown = new ArrayList<TimelineEntry>();
        for (var entry : entries) shown.add(line(screen, centre, entry, byNumber));
        shown.sort(Comparator.comparing(TimelineEntry::at).reversed());
        return shown;
    }

    private TimelineEntry line(Screen screen, CentreId centre, Entry entry, HashMap<String, PaperSummary> papers) {
        var fact = CaseStore.FACTS.read(entry);
        return new TimelineEntry(
                entry.happenedAt(),
                screen.t("cases.fact." + entry.kind()),
                who(screen, centre, entry),
                detail(screen, fact),
                icon(fact),
                entry.clauses(),
                fact instanceof CaseFact.PaperIssued issued ? paper(screen, papers.get(issued.paper())) : null);
    }

    private String who(Screen screen, CentreId centre, Entry entry) {
        var window = entry.signature().window();
        var name = name(centre, entry.signature().officer());
        return window == null ? name : screen.t("cases.who", name, window.value());
    }

    private static TimelineEntry.@Nullable Paper paper(Screen screen, @Nullable PaperSummary paper) {
        if (paper == null) return null;
        return new TimelineEntry.Paper(
                screen.texts().word(paper.kind()) + " " + paper.number(),
                Address.of("/papers/" + paper.no().value() + ".pdf"));
    }

    private static @Nullable String detail(Screen screen, CaseFact fact) {
        return switch (fact) {
            case CaseFact.ClockResumed resumed ->
                screen.t("cases.resumed", resumed.promisedBefore(), resumed.promisedAfter());
            case CaseFact.AcceptanceRefused refused -> screen.texts().word(refused.ground()) + "：" + refused.reason();
            case CaseFact.CaseDecided decided -> decided.opinion();
            case CaseFact.CaseHandedOver handed -> handed.reason();
            case CaseFact.SupplementAsked asked ->
                screen.t("cases.asked", asked.gaps().size(), asked.answerBy());
            case CaseFact.CaseAccepted accepted ->
                accepted.bySupplement() ? screen.t("cases.accepted.bySupplement") : null;
            case CaseFact.ResultDelivered delivered -> screen.texts().word(delivered.way()) + " " + delivered.proof();
            case CaseFact.CaseReceived received -> null;
            case CaseFact.MaterialsSupplied supplied -> null;
            case CaseFact.PaperIssued issued -> null;
        };
    }

    private static String icon(CaseFact fact) {
        return switch (fact) {
            case CaseFact.CaseReceived received -> "inbox";
            case CaseFact.SupplementAsked asked -> "clock-pause";
            case CaseFact.MaterialsSupplied supplied -> "file-plus";
            case CaseFact.CaseAccepted accepted -> "file-check";
            case CaseFact.AcceptanceRefused refused -> "ban";
            case CaseFact.ClockResumed resumed -> "clock-play";
            case CaseFact.CaseDecided decided -> "gavel";
            case CaseFact.ResultDelivered delivered -> "package";
            case CaseFact.CaseHandedOver handed -> "arrows-exchange";
            case CaseFact.PaperIssued issued -> "file-text";
        };
    }

    private String name(CentreId centre, OfficerNo officer) {
        return people.officer(centre, officer).map(OfficerSummary::name).orElse(officer.value());
    }
}
