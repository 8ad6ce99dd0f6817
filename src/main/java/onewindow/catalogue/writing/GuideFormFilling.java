package onewindow.catalogue.writing;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import onewindow.catalogue.FeeLine;
import onewindow.catalogue.Guide;
import onewindow.catalogue.LegalBasis;
import onewindow.catalogue.LegalLimit;
import onewindow.catalogue.Mark;
import onewindow.catalogue.Material;
import onewindow.catalogue.Question;
import onewindow.catalogue.Situation;
import onewindow.catalogue.SpecialStep;
import onewindow.catalogue.Statement;
import onewindow.catalogue.Step;

/** A guide as a form to be changed; what {@link GuideFormReading} reads back unchanged is the same guide. */
final class GuideFormFilling {
    private GuideFormFilling() {}

    static GuideForm form(Guide guide) {
        var form = new GuideForm();
        identity(form, guide);
        form.bases = rows(guide.bases(), GuideFormFilling::basis);
        form.basisReview = statement(guide.basisReview());
        form.conditions = rows(guide.conditions(), GuideFormFilling::statement);
        form.situations = rows(guide.situations(), GuideFormFilling::situation);
        form.materials = rows(guide.materials(), GuideFormFilling::material);
        form.steps = rows(guide.steps(), GuideFormFilling::step);
        limits(form, guide);
        outcome(form, guide);
        form.fees = rows(guide.fees().lines(), GuideFormFilling::fee);
        service(form, guide);
        bodies(form, guide);
        form.refusalGrounds = rows(guide.refusalGrounds(), GuideFormFilling::statement);
        form.questions = rows(guide.questions(), GuideFormFilling::question);
        form.remedies = rows(guide.remedies(), GuideFormFilling::statement);
        return form;
    }

    private static <T, R> List<R> rows(List<T> lines, Function<T, R> row) {
        var rows = new ArrayList<R>();
        for (var line : lines) rows.add(row.apply(line));
        return rows;
    }

    private static <R extends GuideForm.MarkedRow> R marked(R row, Mark mark, String source) {
        row.mark = mark;
        row.source = source;
        return row;
    }

    private static void identity(GuideForm form, Guide guide) {
        var scope = guide.scope();
        form.nameZh = guide.names().zh();
        form.nameEn = guide.names().en();
        form.colloquial = String.join(" ", guide.names().colloquial());
        form.department = scope.department();
        form.level = scope.level();
        form.itemType = scope.itemType().value();
        form.itemTypeMark = scope.itemType().mark();
        form.itemTypeSource = scope.itemType().source();
        form.caseType = scope.caseType().value();
        form.caseTypeMark = scope.caseType().mark();
        form.caseTypeSource = scope.caseType().source();
        form.targets.addAll(scope.targets());
        form.topics.addAll(scope.topics());
        form.quantity = scope.quantity();
    }

    private static GuideForm.BasisRow basis(LegalBasis basis) {
        var row = marked(new GuideForm.BasisRow(), basis.mark(), basis.source());
        row.law = basis.law();
        row.number = basis.number();
        row.article = basis.article();
        row.text = basis.text();
        row.validity = basis.validity();
        return row;
    }

    private static GuideForm.StatementRow statement(Statement statement) {
        var row = marked(new GuideForm.StatementRow(), statement.mark(), statement.source());
        row.text = statement.text();
        return row;
    }

    private static GuideForm.SituationRow situation(Situation situation) {
        var row = marked(new GuideForm.SituationRow(), situation.mark(), situation.source());
        row.id = situation.id();
        row.question = situation.question();
        row.options = situation.options().stream()
                .map(option -> option.id() + " " + option.text())
                .collect(joining("\n"));
        return row;
    }

    private static GuideForm.MaterialRow material(Material material) {
        var row = marked(new GuideForm.MaterialRow(), material.mark(), material.source());
        row.name = material.name();
        row.originals = material.originals();
        row.copies = material.copies();
        row.electronic = material.electronic();
        row.originalShown = material.originalShown();
        row.countMark = material.countMark();
        row.pages = material.pages();
        row.from = material.from();
        row.need = material.need();
        row.when = material.when();
        row.option = material.option() == null ? "" : material.option();
        row.deferrable = material.deferrable();
        row.validity = material.validity();
        row.sample = material.sample();
        row.blankForm = material.blankForm();
        row.basis = material.basis();
        row.note = material.note();
        return row;
    }

    private static GuideForm.StepRow step(Step step) {
        var row = marked(new GuideForm.StepRow(), step.mark(), step.source());
        row.name = step.name();
        row.by = step.by();
        row.text = step.text();
        return row;
    }

    private static void limits(GuideForm form, Guide guide) {
        var legal = guide.limits().legal();
        if (legal != null) form.legal = legal(legal);
        var promised = guide.limits().promised();
        if (promised != null) {
            form.promised = marked(form.promised, promised.mark(), promised.source());
            form.promised.days = promised.days();
            form.promised.explanation = promised.explanation();
        }
        form.special = rows(guide.limits().special(), GuideFormFilling::special);
    }

    private static GuideForm.LegalRow legal(LegalLimit legal) {
        var row = marked(new GuideForm.LegalRow(), legal.mark(), legal.source());
        row.number = legal.number();
        row.unit = legal.unit();
        row.from = legal.from();
        row.article = legal.article();
        row.explanation = legal.explanation();
        var longer = legal.extension();
        if (longer != null) {
            row.longerBy = longer.number();
            row.longerUnit = longer.unit();
            row.longerApproval = longer.approval();
        }
        return row;
    }

    private static GuideForm.SpecialRow special(SpecialStep step) {
        var row = marked(new GuideForm.SpecialRow(), step.mark(), step.source());
        row.name = step.name();
        row.number = step.number();
        row.unit = step.unit();
        row.excluded = step.excluded();
        row.article = step.article();
        row.note = step.note();
        return row;
    }

    private static void outcome(GuideForm form, Guide guide) {
        var result = guide.result();
        form.result = marked(form.result, result.mark(), result.source());
        form.result.document = result.document();
        form.result.validity = result.validity();
        form.result.validityMark = result.validityMark();
        form.result.validitySource = result.validitySource();
        form.result.renewal = result.renewal();
        form.charge = guide.fees().charge();
        form.feesMark = guide.fees().mark();
        form.feesSource = guide.fees().source();
        var deferral = guide.deferral();
        form.deferral = marked(form.deferral, deferral.mark(), deferral.source());
        form.deferral.allowed = deferral.allowed();
        form.deferral.kind = deferral.kind();
        form.deferral.materials = deferral.materials();
        form.deferral.deadline = deferral.deadline();
    }

    private static GuideForm.FeeRow fee(FeeLine line) {
        var row = marked(new GuideForm.FeeRow(), line.mark(), line.source());
        row.name = line.name();
        row.yuan = line.yuan();
        row.per = line.per();
        row.when = line.when();
        row.basis = line.basis();
        row.note = line.note();
        return row;
    }

    private static void service(GuideForm form, Guide guide) {
        var service = guide.service();
        form.service.deliveryWays = String.join(" ", service.deliveryWays());
        form.service.visits = service.visits();
        form.service.visitsMark = service.visitsMark();
        form.service.place = service.place();
        form.service.hours = service.hours();
        form.service.windows = String.join(" ", service.windows());
        form.service.consultPhone = service.consultPhone();
        form.service.supervisionPhone = service.supervisionPhone();
    }

    private static void bodies(GuideForm form, Guide guide) {
        var bodies = guide.bodies();
        form.bodies = marked(form.bodies, bodies.mark(), bodies.source());
        form.bodies.lead = bodies.lead();
        form.bodies.first = bodies.first();
        form.bodies.decider = bodies.decider();
        form.bodies.note = bodies.note();
        form.parts = rows(bodies.parts(), part -> {
            var row = new GuideForm.PartRow();
            row.name = part.name();
            row.department = part.department();
            return row;
        });
    }

    private static GuideForm.QuestionRow question(Question question) {
        var row = marked(new GuideForm.QuestionRow(), question.mark(), question.source());
        row.question = question.question();
        row.answer = question.answer();
        return row;
    }
}
