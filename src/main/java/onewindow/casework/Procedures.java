package onewindow.casework;

import static onewindow.people.Permission.CONDUCT_PROCEDURES;
import static onewindow.people.Permission.SEE_CASES;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import onewindow.calendar.Calendars;
import onewindow.casework.rules.CaseFile;
import onewindow.casework.rules.StepClock;
import onewindow.casework.rules.StepNumbers;
import onewindow.casework.store.CaseStore;
import onewindow.casework.store.StepStore;
import onewindow.catalogue.Catalogue;
import onewindow.catalogue.ItemCode;
import onewindow.catalogue.SpecialStep;
import onewindow.people.Officer;
import onewindow.people.OfficerSummary;
import onewindow.people.People;
import onewindow.platform.CentreId;
import onewindow.platform.ChinaTime;
import onewindow.platform.Clause;
import onewindow.platform.NotThere;
import onewindow.platform.OfficerNo;
import onewindow.platform.Outcome;
import onewindow.platform.Refusal;
import onewindow.platform.SubmissionId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** The door of the special procedures (特别程序): hearing, auction, inspection, expert review and what else stands outside the limits. */
@Service
public class Procedures {
    private final ActsOnCases acts;
    private final CaseStore store;
    private final StepStore steps;
    private final Catalogue catalogue;
    private final People people;
    private final Warnings warnings;
    private final Surroundings surroundings;
    private final Calendars calendars;
    private final Clock clock;

    Procedures(
            ActsOnCases acts,
            CaseStore store,
            StepStore steps,
            Catalogue catalogue,
            People people,
            Warnings warnings,
            Surroundings surroundings,
            Calendars calendars,
            Clock clock) {
        this.acts = acts;
        this.store = store;
        this.steps = steps;
        this.catalogue = catalogue;
        this.people = people;
        this.warnings = warnings;
        this.surroundings = surroundings;
        this.calendars = calendars;
        this.clock = clock;
    }

    /** Begins a procedure: the written notice goes out, both clocks stand still. */
    @Clause({"LIC-45", "LIC-55"})
    public Outcome<CaseHead> begin(
            CaseNumber number, ProcedureAct.Begin act, @Nullable Integer seen, Officer by, SubmissionId submission) {
        by.require(CONDUCT_PROCEDURES);
        var refusals = unknown(by, act.officers());
        if (act.kind() == ProcedureKind.NAMED_IN_GUIDE
                && !act.name().isBlank()
                && !namedInGuide(by.centre(), number).contains(act.name().strip()))
            refusals.add(Refusal.of(ProcedureReason.STEP_NOT_IN_GUIDE, act.name()));
        if (!refusals.isEmpty()) return Outcome.refused(refusals);
        return acts.carryOut(number, act, seen, by, submission);
    }

    /** Ends it with what was found; with the last one the clocks run again and the applicant is told the dates before and after. */
    @Clause({"LIC-45", "LIC-55"})
    public Outcome<CaseHead> end(
            CaseNumber number, ProcedureAct.End act, @Nullable Integer seen, Officer by, SubmissionId submission) {
        by.require(CONDUCT_PROCEDURES);
        return acts.carryOut(number, act, seen, by, submission);
    }

    /** The steps of all cases that are late or end within the warning days, what runs out first on top. */
    @Clause({"A3.5", "LIC-45"})
    public List<StepStore.Running> pressing(Officer by) {
        by.require(SEE_CASES);
        return steps.runningUntil(
                by.centre(), warnings.horizon(by.centre(), clock.instant()).warnUntil());
    }

    /** All running steps of all cases, what runs out first on top. */
    @Clause({"A3.5", "LIC-45"})
    public List<StepStore.Running> running(Officer by) {
        by.require(SEE_CASES);
        return steps.running(by.centre());
    }

    /** The numbers of the law for the steps of a case, as they stood on its day of receipt. */
    public StepNumbers numbers(CaseFile file) {
        return surroundings.stepNumbers(file);
    }

    /** The clocks of the steps of a case as its facts tell them. */
    public List<StepClock> steps(CentreId centre, CaseFile file) {
        return surroundings.steps(centre, file);
    }

    /** The colour of a step now; nobody can postpone it. */
    @Clause("A3.5")
    public Card card(CentreId centre, StepClock step) {
        var now = clock.instant();
        return step.card(now, calendars.of(centre), surroundings.days("step_warning_days", ChinaTime.dateOf(now)));
    }

    /** The steps which the guide of the case names as standing outside its limit. */
    public List<String> namedInGuide(CentreId centre, CaseNumber number) {
        var opening = store.head(centre, number).orElseThrow(NotThere::new).opening();
        var guide = catalogue.guide(centre, new ItemCode(opening.itemCode()), opening.itemVersion());
        return guide.limits().special().stream()
                .filter(SpecialStep::excluded)
                .map(SpecialStep::name)
                .toList();
    }

    private List<Refusal> unknown(Officer by, List<OfficerNo> officers) {
        var refusals = new ArrayList<Refusal>();
        for (var officer : officers)
            if (people.officer(by.centre(), officer)
                    .filter(OfficerSummary::active)
                    .isEmpty()) refusals.add(Refusal.of(ProcedureReason.OFFICER_UNKNOWN, officer.value()));
        return refusals;
    }
}
