package onewindow.casework.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import onewindow.casework.rules.AcceptanceFact;
import onewindow.casework.rules.CaseFact;
import onewindow.casework.rules.ProceedingFact;
import onewindow.casework.rules.PromiseFact;
import onewindow.casework.store.CaseStore;
import onewindow.documents.PaperSummary;
import onewindow.ledger.Entry;
import onewindow.ledger.Signature;
import onewindow.people.Officer;
import onewindow.people.OfficerSummary;
import onewindow.people.People;
import onewindow.people.Permission;
import onewindow.people.UnitNo;
import onewindow.platform.CentreId;
import onewindow.platform.OfficerNo;
import onewindow.platform.SubmissionId;
import onewindow.platform.web.Address;
import onewindow.platform.web.Screen;
import onewindow.platform.web.TimelineEntry;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells what happened to a case (办理经过), newest first. A new fact gets its icon and its detail here, its word by the key cases.fact. */
@Component
public class Timeline {
    private final People people;

    Timeline(People people) {
        this.people = people;
    }

    /** What happened, newest first; a paper opens only for whoever may print papers. */
    public List<TimelineEntry> of(Screen screen, Officer by, List<Entry> entries, List<PaperSummary> papers) {
        var byNumber = new HashMap<String, PaperSummary>();
        papers.forEach(paper -> byNumber.put(paper.no().value(), paper));
        var told = new ArrayList<TimelineEntry>();
        for (var entry : entries.reversed()) told.add(told(screen, by, entry, byNumber));
        return told;
    }

    private TimelineEntry told(Screen screen, Officer by, Entry entry, Map<String, PaperSummary> papers) {
        var fact = CaseStore.FACTS.read(entry);
        return told(
                screen,
                by.centre(),
                fact,
                entry.signature(),
                fact instanceof CaseFact.PaperIssued issued ? paper(screen, by, papers.get(issued.paper())) : null);
    }

    /** The same words for what an act would append, before it does. */
    public List<TimelineEntry> foreseen(Screen screen, Officer by, List<CaseFact> facts) {
        var signature = by.signing(screen.now(), SubmissionId.fresh());
        return facts.stream()
                .map(fact -> told(screen, by.centre(), fact, signature, null))
                .toList();
    }

    private TimelineEntry told(
            Screen screen, CentreId centre, CaseFact fact, Signature by, TimelineEntry.@Nullable Paper paper) {
        return new TimelineEntry(
                by.at(),
                screen.t("cases.fact." + CaseStore.FACTS.kindOf(fact)),
                who(screen, centre, by),
                detail(screen, centre, fact),
                icon(fact),
                CaseStore.FACTS.clausesOf(fact),
                paper);
    }

    private static String icon(CaseFact fact) {
        return switch (fact) {
            case CaseFact.CaseReceived received -> "inbox";
            case CaseFact.SupplementAsked asked -> "list-check";
            case CaseFact.MaterialsSupplied supplied -> "file-plus";
            case CaseFact.CaseAccepted accepted -> "file-check";
            case CaseFact.AcceptanceRefused refused -> "file-x";
            case CaseFact.ClockResumed resumed -> "clock-play";
            case CaseFact.CaseDecided decided -> "gavel";
            case CaseFact.ResultDelivered delivered -> "package";
            case CaseFact.CaseHandedOver handed -> "arrows-exchange";
            case CaseFact.DueDateRecounted recounted -> "calendar-time";
            case CaseFact.MovedDateTold told -> "phone";
            case CaseFact.PaperIssued issued -> "file-text";
            case ProceedingFact proceeding -> ProceedingWords.icon(proceeding);
            case AcceptanceFact around -> AcceptanceWords.icon(around);
            case PromiseFact promise -> AcceptanceWords.icon(promise);
        };
    }

    private @Nullable String detail(Screen screen, CentreId centre, CaseFact fact) {
        return switch (fact) {
            case CaseFact.CaseReceived received -> received(screen, received);
            case CaseFact.SupplementAsked asked ->
                screen.t("cases.asked", asked.gaps().size(), asked.answerBy());
            case CaseFact.MaterialsSupplied supplied ->
                screen.t("cases.supplied", supplied.materials().size());
            case CaseFact.CaseAccepted accepted ->
                accepted.bySupplement() ? screen.t("cases.accepted.bySupplement") : null;
            case CaseFact.AcceptanceRefused refused -> screen.texts().word(refused.ground()) + "：" + refused.reason();
            case CaseFact.ClockResumed resumed ->
                screen.t("cases.resumed", resumed.promisedBefore(), resumed.promisedAfter());
            case CaseFact.CaseDecided decided ->
                screen.t("cases.decided." + (decided.granted() ? "yes" : "no"), decided.opinion());
            case CaseFact.ResultDelivered delivered -> screen.texts().word(delivered.way()) + " " + delivered.proof();
            case CaseFact.CaseHandedOver handed ->
                screen.t("cases.handed", name(centre, handed.from()), name(centre, handed.to()), handed.reason());
            case CaseFact.DueDateRecounted recounted -> MovedDate.of(recounted).told(screen);
            case CaseFact.MovedDateTold told -> screen.texts().word(told.way());
            case CaseFact.PaperIssued issued -> null;
            case ProceedingFact proceeding ->
                ProceedingWords.detail(
                        screen, proceeding, officer -> name(centre, officer), unit -> unit(screen, centre, unit));
            case AcceptanceFact around -> AcceptanceWords.detail(screen, around);
            case PromiseFact promise -> AcceptanceWords.detail(screen, promise);
        };
    }

    private String unit(Screen screen, CentreId centre, String unit) {
        return people.unit(centre, new UnitNo(unit))
                .map(known -> known.name().in(screen.locale()))
                .orElse(unit);
    }

    private static TimelineEntry.@Nullable Paper paper(Screen screen, Officer by, @Nullable PaperSummary paper) {
        if (paper == null) return null;
        return new TimelineEntry.Paper(
                screen.texts().word(paper.kind()) + " " + paper.number(),
                by.may(Permission.PRINT_PAPERS)
                        ? Address.of("/papers/" + paper.no().value() + ".pdf")
                        : null);
    }

    /** The officer, for whom he stood in (B 代 A), and his window. */
    private String who(Screen screen, CentreId centre, Signature signature) {
        var name = name(centre, signature.officer().value());
        var actingFor = signature.actingFor();
        if (actingFor != null) name = screen.t("cases.who.for", name, name(centre, actingFor.value()));
        var window = signature.window();
        return window == null ? name : screen.t("cases.who", name, window.value());
    }

    private String name(CentreId centre, String officer) {
        return people.officer(centre, new OfficerNo(officer))
                .map(OfficerSummary::name)
                .orElse(officer);
    }

    private static String received(Screen screen, CaseFact.CaseReceived fact) {
        var paper = fact.onPaper();
        return paper == null
                ? screen.texts().word(fact.channel())
                : screen.t("cases.onPaper.entered", paper.slip(), paper.at());
    }
}
