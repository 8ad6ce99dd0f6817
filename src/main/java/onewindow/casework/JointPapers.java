package onewindow.casework;

import onewindow.casework.rules.JointFact;
import onewindow.casework.rules.JointFact.OpinionAsked;
import onewindow.casework.rules.JointFact.OpinionGiven;
import onewindow.documents.JointPaper;
import onewindow.documents.PaperContent;
import onewindow.people.People;
import onewindow.people.UnitNo;
import onewindow.platform.ChinaTime;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes out the notice to each unit that has a part in a case (联合办理通知书). */
@Component
class JointPapers {
    private final People people;
    private final Surroundings surroundings;

    JointPapers(People people, Surroundings surroundings) {
        this.people = people;
        this.surroundings = surroundings;
    }

    @Nullable
    PaperContent content(JointFact fact, PaperParts.Of of) {
        return switch (fact) {
            case OpinionAsked asked -> notice(asked, of);
            // The opinion stands on the case; what leaves the house is the decision.
            case OpinionGiven given -> null;
        };
    }

    private PaperContent notice(OpinionAsked asked, PaperParts.Of of) {
        var unit = people.unit(of.centre(), new UnitNo(asked.unit()))
                .map(known -> known.name().zh())
                .orElse(asked.unit());
        var answerBy = surroundings.steps(of.centre(), of.file()).stream()
                .filter(step -> step.kind() == StepKind.OPINION && step.number() == asked.number())
                .map(step -> ChinaTime.dateOf(step.dueAt()))
                .findFirst()
                .orElseThrow();
        return new JointPaper(
                of.office(),
                of.addressee(),
                of.matterForOthers(),
                unit,
                asked.matter(),
                answerBy,
                of.dueKnown(),
                of.responsible());
    }
}
