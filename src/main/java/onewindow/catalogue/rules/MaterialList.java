package onewindow.catalogue.rules;

import java.util.ArrayList;
import java.util.List;
import onewindow.catalogue.Answers;
import onewindow.catalogue.Checklist;
import onewindow.catalogue.Guide;
import onewindow.catalogue.Material;
import onewindow.catalogue.Necessity;
import onewindow.platform.Clause;

/** Which materials apply in the applicant's situation (按情形确定材料). */
@Clause({"A3.3", "A6.1"})
public final class MaterialList {
    private enum Applies {
        YES,
        NO,
        PERHAPS
    }

    private MaterialList() {}

    /** The list that is left after the answers; an unanswered question takes nothing away. */
    public static Checklist of(Guide guide, Answers answers) {
        var lines = new ArrayList<Checklist.Line>();
        for (var material : guide.materials()) {
            var applies = applies(guide, material, answers);
            if (applies != Applies.NO) lines.add(new Checklist.Line(material, applies == Applies.YES));
        }
        var answered = guide.situations().stream()
                .flatMap(situation -> situation.options().stream()
                        .filter(option -> answers.choose(option.id()))
                        .map(option -> new Checklist.Answered(situation, option)))
                .toList();
        var open = guide.situations().stream()
                .filter(situation -> situation.options().stream().noneMatch(option -> answers.choose(option.id())))
                .toList();
        return new Checklist(lines, answered, open);
    }

    private static Applies applies(Guide guide, Material material, Answers answers) {
        if (material.need() == Necessity.MUST) return Applies.YES;
        var asking = material.option();
        if (asking == null) return Applies.PERHAPS;
        if (answers.choose(asking)) return Applies.YES;
        boolean answeredOtherwise = guide.situationOf(asking).stream()
                .flatMap(situation -> situation.options().stream())
                .anyMatch(option -> answers.choose(option.id()));
        return answeredOtherwise ? Applies.NO : Applies.PERHAPS;
    }

    /** Answers that no question of the guide offers, such as those of an older version. */
    public static List<String> unknown(Guide guide, Answers answers) {
        return answers.options().stream()
                .filter(option -> guide.situationOf(option).isEmpty())
                .toList();
    }
}
