package onewindow.casework.web;

import static onewindow.casework.web.DeskReason.ITEM_NOT_CHOSEN;
import static onewindow.casework.web.DeskReason.LINES_NOT_TICKED;
import static onewindow.casework.web.DeskReason.QUESTION_OPEN;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import onewindow.calendar.Calendars;
import onewindow.casework.Act;
import onewindow.casework.Channel;
import onewindow.casework.DeliveryWay;
import onewindow.casework.OnPaper;
import onewindow.casework.PublishedTerms;
import onewindow.casework.RefusalGround;
import onewindow.casework.rules.Bar;
import onewindow.casework.rules.CaseClock;
import onewindow.casework.rules.CaseFact;
import onewindow.casework.rules.CaseFile;
import onewindow.casework.rules.CaseLifeCycle;
import onewindow.casework.rules.ChecklistLine;
import onewindow.casework.rules.Happened;
import onewindow.casework.rules.Reception;
import onewindow.casework.rules.Setting;
import onewindow.casework.rules.StepNumbers;
import onewindow.casework.rules.Supplement;
import onewindow.catalogue.CaseType;
import onewindow.catalogue.ItemVersion;
import onewindow.catalogue.Situation;
import onewindow.people.Officer;
import onewindow.people.PeopleReason;
import onewindow.platform.ChinaTime;
import onewindow.platform.Clause;
import onewindow.platform.Outcome;
import onewindow.platform.Refusal;
import onewindow.platform.parameters.Parameters;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Asks the law of the case with the visit as it stands, so that the desk offers what is lawful and says why not of the rest. The
 * door asks it again when the act is done.
 */
@Component
class DeskLaw {
    /** Stands for words the clerk writes on the next page; what they say is judged there. */
    private static final String WRITTEN_LATER = "-";

    private final Calendars calendars;
    private final Parameters parameters;

    DeskLaw(Calendars calendars, Parameters parameters) {
        this.calendars = calendars;
        this.parameters = parameters;
    }

    @Clause({"A2.2", "A3.3", "LIC-32.5"})
    DeskProspect ask(DeskVisit visit, Optional<OnPaper> paper, Officer by, Instant now) {
        var item = visit.item();
        if (item == null) return new DeskProspect(nothingChosen(visit), null, null, null, now, 0);
        var setting = setting(by, now);
        var terms = new PublishedTerms(item);
        var lines = found(visit, terms);
        var received = received(item, valueOf(lines), visit.bar(), paper, by, now);
        var file = CaseFile.of(List.of(received));
        var hindrances = new EnumMap<DeskOutcome, List<Refusal>>(DeskOutcome.class);
        for (var outcome : DeskOutcome.values())
            hindrances.put(outcome, hindrances(outcome, visit, lines, file, setting, by));
        var accepted = new Happened(new CaseFact.CaseAccepted(by.no().value(), false), now, by.no());
        var clock = CaseClock.of(CaseFile.of(List.of(received, accepted)), setting.calendar(), now);
        return new DeskProspect(
                hindrances,
                clock.orElseThrow(),
                answerBy(visit, file, setting),
                Supplement.lastDayOfNotice(file, setting),
                now,
                terms.promisedDays());
    }

    private static Outcome<List<ChecklistLine>> found(DeskVisit visit, PublishedTerms terms) {
        var checklist = visit.checklist();
        return checklist == null
                ? Outcome.done(List.of())
                : Reception.checklist(terms.listed(checklist), visit.ticked());
    }

    private static List<ChecklistLine> valueOf(Outcome<List<ChecklistLine>> lines) {
        return lines instanceof Outcome.Done<List<ChecklistLine>> done ? done.value() : List.of();
    }

    private static Map<DeskOutcome, List<Refusal>> nothingChosen(DeskVisit visit) {
        var hindrances = new EnumMap<DeskOutcome, List<Refusal>>(DeskOutcome.class);
        var why = visit.refusals().isEmpty() ? List.of(Refusal.of(ITEM_NOT_CHOSEN)) : visit.refusals();
        for (var outcome : DeskOutcome.values()) hindrances.put(outcome, why);
        return hindrances;
    }

    Setting setting(Officer by, Instant now) {
        var today = ChinaTime.dateOf(now);
        var numbers = new Setting.Numbers(
                parameters.days("supplement_notice_days", today),
                parameters.days("supplement_reply_days", today),
                parameters.days("delivery_days", today),
                parameters.calendarDays("public_notice_calendar_days", today),
                parameters.days("promise_days", today),
                parameters.days("promise_margin_days", today));
        return new Setting(now, by.no(), calendars.of(by.centre()), numbers, StepNumbers.of(parameters, today));
    }

    /** The case as it would be opened; the applicant's number is not known yet and no rule asks for it. */
    private static Happened received(
            ItemVersion item,
            List<ChecklistLine> lines,
            @Nullable Bar bar,
            Optional<OnPaper> paper,
            Officer by,
            Instant now) {
        var terms = new PublishedTerms(item);
        var fact = new CaseFact.CaseReceived(
                item.code().value(),
                item.version(),
                terms.caseType() == CaseType.INSTANT,
                terms.legalTerm(),
                terms.promisedDays(),
                lines,
                List.of(),
                "",
                null,
                Channel.WINDOW,
                DeliveryWay.AT_WINDOW,
                terms.caseType(),
                paper.orElse(null),
                terms.isLicence(),
                bar,
                null);
        return new Happened(fact, now, by.no());
    }

    private static List<Refusal> hindrances(
            DeskOutcome outcome,
            DeskVisit visit,
            Outcome<List<ChecklistLine>> lines,
            CaseFile file,
            Setting setting,
            Officer by) {
        if (!visit.refusals().isEmpty()) return visit.refusals();
        var hindrances = new ArrayList<Refusal>();
        if (!by.may(outcome.permission()))
            hindrances.add(Refusal.of(PeopleReason.NOT_PERMITTED, outcome.permission(), by.name()));
        var checklist = visit.checklist();
        var open = checklist == null ? List.<Situation>of() : checklist.open();
        boolean needsAnswers = outcome == DeskOutcome.ACCEPT || outcome == DeskOutcome.NOTICE;
        if (needsAnswers && !open.isEmpty())
            hindrances.add(Refusal.of(
                    QUESTION_OPEN,
                    open.size(),
                    open.stream().map(Situation::question).collect(Collectors.joining())));
        if (visit.unticked() > 0) hindrances.add(Refusal.of(LINES_NOT_TICKED, visit.unticked()));
        else if (lines instanceof Outcome.Refused<?> refused) hindrances.addAll(refused.refusals());
        else hindrances.addAll(hindrances(outcome, visit, file, setting));
        return hindrances;
    }

    private static List<Refusal> hindrances(DeskOutcome outcome, DeskVisit visit, CaseFile file, Setting setting) {
        var decided = switch (outcome) {
            case RECEIVE -> Outcome.<List<CaseFact>>done(List.of());
            case ACCEPT -> CaseLifeCycle.decide(file, new Act.Accept(), setting);
            case NOTICE -> CaseLifeCycle.decide(file, new Act.AskForSupplement(visit.gaps()), setting);
            case REFUSE -> CaseLifeCycle.decide(file, anyRefusal(), setting);
        };
        return decided instanceof Outcome.Refused<?> refused ? refused.refusals() : List.of();
    }

    private static Act.Refuse anyRefusal() {
        return new Act.Refuse(RefusalGround.NOT_REQUIRED, WRITTEN_LATER, WRITTEN_LATER, WRITTEN_LATER, WRITTEN_LATER);
    }

    private static @Nullable LocalDate answerBy(DeskVisit visit, CaseFile file, Setting setting) {
        var asked = CaseLifeCycle.decide(file, new Act.AskForSupplement(visit.gaps()), setting);
        if (!(asked instanceof Outcome.Done<List<CaseFact>>(var facts))) return null;
        return facts.getFirst() instanceof CaseFact.SupplementAsked supplement ? supplement.answerBy() : null;
    }

    /** Whether the law lets this refusal stand, with every reason why it does not. */
    @Clause({"A3.7", "LIC-32.6"})
    List<Refusal> hindrances(Act.Refuse refusal, DeskVisit visit, Optional<OnPaper> paper, Officer by, Instant now) {
        var item = visit.item();
        if (item == null) return List.of(Refusal.of(ITEM_NOT_CHOSEN));
        var lines = valueOf(found(visit, new PublishedTerms(item)));
        var file = CaseFile.of(List.of(received(item, lines, visit.bar(), paper, by, now)));
        var decided = CaseLifeCycle.decide(file, refusal, setting(by, now));
        return decided instanceof Outcome.Refused<?> refused ? refused.refusals() : List.of();
    }
}
