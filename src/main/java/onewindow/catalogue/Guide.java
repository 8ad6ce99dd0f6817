package onewindow.catalogue;

import java.util.List;
import java.util.Optional;
import onewindow.platform.Clause;

/** Everything a guide (办事指南) makes public about an item, each fact with its mark. Belongs to one version, never changed in it. */
@Clause({"A3.1", "LIC-30"})
public record Guide(
        Names names,
        Scope scope,
        List<LegalBasis> bases,
        Statement basisReview,
        List<Statement> conditions,
        List<Situation> situations,
        List<Material> materials,
        Deferral deferral,
        List<Step> steps,
        Limits limits,
        Result result,
        Fees fees,
        Service service,
        Bodies bodies,
        List<Statement> refusalGrounds,
        List<Question> questions,
        List<Statement> remedies) {
    public Guide {
        bases = List.copyOf(bases);
        conditions = List.copyOf(conditions);
        situations = List.copyOf(situations);
        materials = List.copyOf(materials);
        steps = List.copyOf(steps);
        refusalGrounds = List.copyOf(refusalGrounds);
        questions = List.copyOf(questions);
        remedies = List.copyOf(remedies);
    }

    public Optional<Material> material(int number) {
        return materials.stream().filter(one -> one.number() == number).findFirst();
    }

    /** The question to which an option belongs. */
    public Optional<Situation> situationOf(String option) {
        return situations.stream().filter(one -> one.has(option)).findFirst();
    }

    public Guide with(Service other) {
        return new Guide(
                names,
                scope,
                bases,
                basisReview,
                conditions,
                situations,
                materials,
                deferral,
                steps,
                limits,
                result,
                fees,
                other,
                bodies,
                refusalGrounds,
                questions,
                remedies);
    }

    public Guide with(Limits other) {
        return new Guide(
                names,
                scope,
                bases,
                basisReview,
                conditions,
                situations,
                materials,
                deferral,
                steps,
                other,
                result,
                fees,
                service,
                bodies,
                refusalGrounds,
                questions,
                remedies);
    }
}
