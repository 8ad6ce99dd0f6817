package onewindow.casework.rules;

import static onewindow.casework.CaseReason.NOT_POSSIBLE_NOW;
import static onewindow.casework.RecusalReason.CONFLICT_DECLARED;
import static onewindow.casework.RecusalReason.CONFLICT_OF_ANOTHER;
import static onewindow.casework.RecusalReason.CONFLICT_REASON_MISSING;
import static onewindow.casework.RecusalReason.DEPUTY_IS_CONCERNED;
import static onewindow.casework.RecusalReason.DEPUTY_SENT_ALREADY;
import static onewindow.casework.RecusalReason.OFFICER_RECUSED;
import static onewindow.casework.RecusalReason.RECUSAL_ASKED_ALREADY;
import static onewindow.casework.RecusalReason.RECUSAL_BY_CONCERNED;
import static onewindow.casework.RecusalReason.RECUSAL_NOT_ASKED;
import static onewindow.casework.RecusalReason.RECUSAL_OUTSTANDING;
import static onewindow.casework.RecusalReason.RECUSAL_REASON_MISSING;
import static onewindow.casework.RecusalReason.RECUSED_ALREADY;
import static onewindow.casework.RecusalReason.RECUSED_FROM_CASE;

import java.util.ArrayList;
import java.util.List;
import onewindow.casework.RecusalAct;
import onewindow.casework.RecusalAsker;
import onewindow.casework.rules.CaseFact.CaseHandedOver;
import onewindow.casework.rules.RecusalFact.RecusalAsked;
import onewindow.casework.rules.RecusalFact.RecusalDenied;
import onewindow.casework.rules.RecusalFact.RecusalGranted;
import onewindow.platform.Clause;
import onewindow.platform.Outcome;
import onewindow.platform.Refusal;

/** Nobody handles a case in which he or his family has an interest (回避); the head decides, a deputy takes all over. */
final class RecusalRules {
    private RecusalRules() {}

    static Outcome<List<CaseFact>> decide(CaseFile file, RecusalAct act, Setting setting) {
        return switch (act) {
            case RecusalAct.Ask ask -> ask(file, ask, setting);
            case RecusalAct.Rule rule -> rule(file, rule, setting);
        };
    }

    @Clause({"A6.3", "CSL-76", "CSL-77"})
    private static Outcome<List<CaseFact>> ask(CaseFile file, RecusalAct.Ask ask, Setting setting) {
        var hindrances = whyNotAsk(file);
        if (!hindrances.isEmpty()) return Outcome.refused(hindrances);
        var refusals = new ArrayList<Refusal>();
        var officer = ask.officer().value();
        if (ask.asker() == RecusalAsker.OFFICER && !ask.officer().equals(setting.by()))
            refusals.add(Refusal.of(CONFLICT_OF_ANOTHER, officer));
        var known = log(file);
        if (known.openAgainst(officer).isPresent()) refusals.add(Refusal.of(RECUSAL_ASKED_ALREADY, officer));
        else if (known.barring(officer).isPresent()) refusals.add(Refusal.of(RECUSED_ALREADY, officer));
        SpecialProcedures.needed(ask.reason(), CONFLICT_REASON_MISSING, refusals);
        if (!refusals.isEmpty()) return Outcome.refused(refusals);
        return Outcome.done(List.of(new RecusalAsked(
                known.all().size() + 1,
                ask.asker(),
                officer,
                ask.conflict(),
                ask.reason().strip())));
    }

    static List<Refusal> whyNotAsk(CaseFile file) {
        return file.state().isClosed() ? List.of(Refusal.of(NOT_POSSIBLE_NOW, file.state())) : List.of();
    }

    /** When the officer answers for the case, it is handed over with the same act: nobody is ever without one (A3.2). */
    @Clause({"A3.2", "A6.3", "CSL-77"})
    private static Outcome<List<CaseFact>> rule(CaseFile file, RecusalAct.Rule rule, Setting setting) {
        var hindrances = whyNotRule(file);
        if (!hindrances.isEmpty()) return Outcome.refused(hindrances);
        var asked = log(file).find(rule.request()).filter(Recusal::isOpen).map(Recusal::asked);
        if (asked.isEmpty()) return Outcome.refused(RECUSAL_NOT_ASKED);
        var officer = asked.get().officer();
        var refusals = new ArrayList<Refusal>();
        if (setting.by().value().equals(officer)) refusals.add(Refusal.of(RECUSAL_BY_CONCERNED, officer));
        SpecialProcedures.needed(rule.reason(), RECUSAL_REASON_MISSING, refusals);
        if (rule.granted()) deputy(file, officer, rule.deputy().value(), refusals);
        if (!refusals.isEmpty()) return Outcome.refused(refusals);
        var reason = rule.reason().strip();
        if (!rule.granted()) return Outcome.done(List.of(new RecusalDenied(rule.request(), officer, reason)));
        var facts = new ArrayList<CaseFact>();
        facts.add(new RecusalGranted(rule.request(), officer, rule.deputy().value(), reason));
        if (file.responsible().value().equals(officer))
            facts.add(new CaseHandedOver(officer, rule.deputy().value(), reason));
        return Outcome.done(facts);
    }

    private static void deputy(CaseFile file, String officer, String deputy, List<Refusal> refusals) {
        var known = log(file);
        if (deputy.equals(officer)
                || known.barring(deputy).isPresent()
                || known.openAgainst(deputy).isPresent()) refusals.add(Refusal.of(DEPUTY_IS_CONCERNED, deputy));
        if (file.proceedings().inspection().sentTogether(officer, deputy))
            refusals.add(Refusal.of(DEPUTY_SENT_ALREADY, deputy));
    }

    static List<Refusal> whyNotRule(CaseFile file) {
        if (file.state().isClosed()) return List.of(Refusal.of(NOT_POSSIBLE_NOW, file.state()));
        return log(file).open().isEmpty() ? List.of(Refusal.of(RECUSAL_NOT_ASKED)) : List.of();
    }

    /** Why whoever acts may do nothing on this case. */
    @Clause({"A6.3", "CSL-76"})
    static List<Refusal> whyNotAct(CaseFile file, Setting setting) {
        return log(file)
                .barring(setting.by().value())
                .map(one -> List.of(one.isOpen() ? Refusal.of(CONFLICT_DECLARED) : Refusal.of(RECUSED_FROM_CASE)))
                .orElse(List.of());
    }

    /** Nobody is given a part in a case from which he is kept out. */
    @Clause({"A6.3", "CSL-76"})
    static void able(CaseFile file, List<String> officers, List<Refusal> refusals) {
        for (var officer : officers)
            if (log(file).barring(officer).isPresent()) refusals.add(Refusal.of(OFFICER_RECUSED, officer));
    }

    /** Whoever asked has his answer before the decision. */
    @Clause("CSL-77")
    static List<Refusal> whyNotDecide(CaseFile file) {
        return log(file).open().stream()
                .map(one -> Refusal.of(RECUSAL_OUTSTANDING, one.asked().officer()))
                .toList();
    }

    static RecusalLog log(CaseFile file) {
        return file.proceedings().recusal();
    }
}
