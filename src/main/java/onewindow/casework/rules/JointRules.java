package onewindow.casework.rules;

import static onewindow.casework.CaseReason.NOT_POSSIBLE_NOW;
import static onewindow.casework.JointReason.JOINT_MATTER_MISSING;
import static onewindow.casework.JointReason.OPINION_NOT_ASKED;
import static onewindow.casework.JointReason.OPINION_OF_ANOTHER_UNIT;
import static onewindow.casework.JointReason.OPINION_OUTSTANDING;
import static onewindow.casework.JointReason.OPINION_TOO_LATE;
import static onewindow.casework.JointReason.OPINION_WORDS_MISSING;
import static onewindow.casework.JointReason.UNITS_MISSING;
import static onewindow.casework.JointReason.UNIT_ASKED_ALREADY;
import static onewindow.casework.JointReason.UNIT_OBJECTS;

import java.util.ArrayList;
import java.util.List;
import onewindow.casework.JointAct;
import onewindow.casework.Opinion;
import onewindow.casework.rules.JointFact.OpinionAsked;
import onewindow.casework.rules.JointFact.OpinionGiven;
import onewindow.people.UnitNo;
import onewindow.platform.Clause;
import onewindow.platform.Outcome;
import onewindow.platform.Refusal;

/**
 * Several units work on one case (联合办理): the file goes round, not the applicant. Each answers within its days, silence is
 * consent, and the limit outward stays one.
 */
final class JointRules {
    private JointRules() {}

    static Outcome<List<CaseFact>> decide(CaseFile file, JointAct act, Setting setting) {
        return switch (act) {
            case JointAct.Ask ask -> ask(file, ask);
            case JointAct.Answer answer -> answer(file, answer, setting);
        };
    }

    @Clause("LIC-26")
    private static Outcome<List<CaseFact>> ask(CaseFile file, JointAct.Ask ask) {
        var hindrances = whyNotAsk(file);
        if (!hindrances.isEmpty()) return Outcome.refused(hindrances);
        var refusals = new ArrayList<Refusal>();
        var units = ask.units().stream().map(UnitNo::value).distinct().toList();
        if (units.isEmpty()) refusals.add(Refusal.of(UNITS_MISSING));
        for (var unit : units)
            if (log(file).waitingFor(unit).isPresent()) refusals.add(Refusal.of(UNIT_ASKED_ALREADY, unit));
        SpecialProcedures.needed(ask.matter(), JOINT_MATTER_MISSING, refusals);
        if (!refusals.isEmpty()) return Outcome.refused(refusals);
        var facts = new ArrayList<CaseFact>();
        int last = log(file).all().size();
        for (var unit : units)
            facts.add(new OpinionAsked(++last, unit, ask.matter().strip()));
        return Outcome.done(facts);
    }

    static List<Refusal> whyNotAsk(CaseFile file) {
        return SpecialProcedures.isUnderWay(file) ? List.of() : List.of(Refusal.of(NOT_POSSIBLE_NOW, file.state()));
    }

    /** A unit that objected may give its objection up later; one that was silent has agreed. */
    @Clause("LIC-26")
    private static Outcome<List<CaseFact>> answer(CaseFile file, JointAct.Answer answer, Setting setting) {
        var hindrances = whyNotAnswer(file);
        if (!hindrances.isEmpty()) return Outcome.refused(hindrances);
        var part = log(file).find(answer.subCase()).filter(one -> one.given() == null || one.objects());
        if (part.isEmpty()) return Outcome.refused(OPINION_NOT_ASKED);
        var asked = part.get().asked();
        var refusals = new ArrayList<Refusal>();
        if (!asked.unit().equals(answer.unit().value()))
            refusals.add(Refusal.of(OPINION_OF_ANOTHER_UNIT, asked.unit()));
        if (part.get().isSilent(setting.now(), setting.calendar(), setting.steps()))
            refusals.add(Refusal.of(OPINION_TOO_LATE, part.get().answerBy(setting.calendar(), setting.steps())));
        if (answer.opinion() != Opinion.AGREES)
            SpecialProcedures.needed(answer.words(), OPINION_WORDS_MISSING, refusals);
        if (!refusals.isEmpty()) return Outcome.refused(refusals);
        return Outcome.done(List.of(new OpinionGiven(
                answer.subCase(), asked.unit(), answer.opinion(), answer.words().strip())));
    }

    static List<Refusal> whyNotAnswer(CaseFile file) {
        if (!SpecialProcedures.isUnderWay(file)) return List.of(Refusal.of(NOT_POSSIBLE_NOW, file.state()));
        boolean waiting = log(file).all().stream().anyMatch(one -> one.given() == null || one.objects());
        return waiting ? List.of() : List.of(Refusal.of(OPINION_NOT_ASKED));
    }

    /** Nothing is decided while a unit may still speak. */
    @Clause("LIC-26")
    static List<Refusal> whyNotDecide(CaseFile file, Setting setting) {
        return log(file).all().stream()
                .filter(one -> one.given() == null && !one.isSilent(setting.now(), setting.calendar(), setting.steps()))
                .map(one -> Refusal.of(
                        OPINION_OUTSTANDING, one.asked().unit(), one.answerBy(setting.calendar(), setting.steps())))
                .toList();
    }

    /** No unit grants what lies in the competence of another that stands against it. */
    @Clause({"LIC-26", "LIC-38"})
    static List<Refusal> whyNotGrant(CaseFile file) {
        return log(file).all().stream()
                .filter(SubCase::objects)
                .map(one ->
                        Refusal.of(UNIT_OBJECTS, one.asked().unit(), one.asked().matter()))
                .toList();
    }

    private static JointLog log(CaseFile file) {
        return file.proceedings().joint();
    }
}
