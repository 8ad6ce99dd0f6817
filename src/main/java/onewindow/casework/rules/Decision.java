package onewindow.casework.rules;

import static onewindow.casework.AcceptanceReason.MATERIALS_OUTSTANDING;
import static onewindow.casework.AcceptanceReason.PROMISE_OUTSTANDING;
import static onewindow.casework.CaseReason.CLOCK_STOPPED;
import static onewindow.casework.CaseReason.NOT_POSSIBLE_NOW;
import static onewindow.casework.CaseReason.OPINION_MISSING;
import static onewindow.casework.CaseReason.REFUSAL_BASIS_MISSING;
import static onewindow.casework.CaseReason.REFUSAL_REASON_MISSING;
import static onewindow.casework.CaseReason.REFUSAL_REMEDY_MISSING;
import static onewindow.casework.ClosingReason.WITH_WINDOW;

import java.util.ArrayList;
import java.util.List;
import onewindow.casework.Act;
import onewindow.casework.rules.CaseFact.CaseDecided;
import onewindow.platform.Clause;
import onewindow.platform.Outcome;
import onewindow.platform.Refusal;

/** The decision in writing: with content, and with reason, basis and remedy when it denies. */
final class Decision {
    private Decision() {}

    @Clause({"A3.7", "LIC-34", "LIC-38"})
    static Outcome<List<CaseFact>> decide(CaseFile file, Act.Decide decide, Setting setting) {
        var hindrances = whyNot(file, setting);
        if (!hindrances.isEmpty()) return Outcome.refused(hindrances);
        var refusals = new ArrayList<Refusal>();
        if (decide.granted()) refusals.addAll(whyNotGrant(file, setting));
        Acceptance.needed(decide.opinion(), OPINION_MISSING, refusals);
        refusals.addAll(ReportUpRules.whyNotSo(file, decide.granted()));
        refusals.addAll(RenewalRules.whyNotDecide(file, decide, setting));
        if (decide.granted()) refusals.addAll(JointRules.whyNotGrant(file));
        if (!decide.granted()) {
            Acceptance.needed(decide.reason(), REFUSAL_REASON_MISSING, refusals);
            Acceptance.needed(decide.basis(), REFUSAL_BASIS_MISSING, refusals);
            Acceptance.needed(decide.remedy(), REFUSAL_REMEDY_MISSING, refusals);
        }
        if (!refusals.isEmpty()) return Outcome.refused(refusals);
        var facts = new ArrayList<CaseFact>();
        RenewalRules.deemed(file, setting).ifPresent(facts::add);
        facts.add(new CaseDecided(
                decide.granted(),
                decide.opinion().strip(),
                decide.reason().strip(),
                decide.basis().strip(),
                decide.remedy().strip(),
                decide.granted() ? decide.licence() : null));
        return Outcome.done(facts);
    }

    static List<Refusal> whyNot(CaseFile file, Setting setting) {
        return switch (file.state()) {
            case ACCEPTED -> outstanding(file, setting);
            case PAUSED ->
                RenewalRules.deemed(file, setting).isPresent()
                        ? outstanding(file, setting)
                        : List.of(Refusal.of(CLOCK_STOPPED));
            case RECEIVED, AWAITING_SUPPLEMENT, DECIDED, DELIVERED, NOT_ACCEPTED, WITHDRAWN, TERMINATED ->
                List.of(Refusal.of(NOT_POSSIBLE_NOW, file.state()));
        };
    }

    /** What must be answered before anybody decides. */
    private static List<Refusal> outstanding(CaseFile file, Setting setting) {
        var refusals = new ArrayList<Refusal>();
        file.proceedings()
                .closing()
                .withWindow()
                .ifPresent(back -> refusals.add(Refusal.of(WITH_WINDOW, back.reason())));
        refusals.addAll(RecusalRules.whyNotDecide(file));
        refusals.addAll(JointRules.whyNotDecide(file, setting));
        refusals.addAll(ReportUpRules.whyNotDecide(file));
        refusals.addAll(HearingRules.whyNotDecide(file, setting));
        refusals.addAll(InspectionRules.whyNotDecide(file));
        refusals.addAll(ThirdPartyRules.whyNotDecide(file));
        return refusals;
    }

    /**
     * Nothing is granted while materials are still to come, promised or missing since silence accepted the case, nor to whom
     * silence accepted though he was barred. What the law has renewed waits for nothing.
     */
    @Clause({"LIC-32.4", "LIC-38", "LIC-50", "LIC-78"})
    private static List<Refusal> whyNotGrant(CaseFile file, Setting setting) {
        if (RenewalRules.deemed(file, setting).isPresent()) return List.of();
        var barred = Restriction.whyNotServe(file);
        if (!barred.isEmpty()) return barred;
        var promised = file.promisedGaps();
        if (!promised.isEmpty())
            return List.of(Refusal.of(
                    PROMISE_OUTSTANDING,
                    Acceptance.namesOf(promised),
                    file.intake().promise().orElseThrow().until()));
        return file.gaps().isEmpty()
                ? List.of()
                : List.of(Refusal.of(MATERIALS_OUTSTANDING, Acceptance.namesOf(file.gaps())));
    }
}
