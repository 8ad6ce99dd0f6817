package onewindow.catalogue.writing;

import static java.util.function.Predicate.not;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import onewindow.catalogue.Bodies;
import onewindow.catalogue.Deferral;
import onewindow.catalogue.Fact;
import onewindow.catalogue.FeeLine;
import onewindow.catalogue.Fees;
import onewindow.catalogue.Guide;
import onewindow.catalogue.LegalBasis;
import onewindow.catalogue.LegalLimit;
import onewindow.catalogue.Limits;
import onewindow.catalogue.Material;
import onewindow.catalogue.Names;
import onewindow.catalogue.PromisedLimit;
import onewindow.catalogue.Question;
import onewindow.catalogue.Result;
import onewindow.catalogue.Scope;
import onewindow.catalogue.Service;
import onewindow.catalogue.Situation;
import onewindow.catalogue.SpecialStep;
import onewindow.catalogue.Statement;
import onewindow.catalogue.Step;
import org.jspecify.annotations.Nullable;

/** What was typed, as a guide. Lines without their first words count as not typed. */
final class GuideFormReading {
    private static final Pattern SEPARATOR = Pattern.compile("[\\s,，、;；]+");
    private static final Pattern LINE = Pattern.compile("\\R");

    private final GuideForm form;

    private GuideFormReading(GuideForm form) {
        this.form = form;
    }

    static Guide guide(GuideForm form) {
        return new GuideFormReading(form).read();
    }

    private Guide read() {
        return new Guide(
                new Names(form.nameZh.strip(), form.nameEn.strip(), words(form.colloquial)),
                new Scope(
                        form.department.strip(),
                        form.level.strip(),
                        new Fact<>(form.itemType, form.itemTypeMark, form.itemTypeSource.strip()),
                        new Fact<>(form.caseType, form.caseTypeMark, form.caseTypeSource.strip()),
                        List.copyOf(form.targets),
                        List.copyOf(form.topics),
                        form.quantity.strip()),
                bases(),
                statement(form.basisReview),
                statements(form.conditions),
                situations(),
                materials(),
                new Deferral(
                        form.deferral.allowed,
                        form.deferral.kind.strip(),
                        form.deferral.materials.strip(),
                        form.deferral.deadline.strip(),
                        form.deferral.mark,
                        form.deferral.source.strip()),
                steps(),
                new Limits(legal(), promised(), special()),
                result(),
                new Fees(form.charge, fees(), form.feesMark, form.feesSource.strip()),
                service(),
                bodies(),
                statements(form.refusalGrounds),
                questions(),
                statements(form.remedies));
    }

    private static List<String> words(String typed) {
        return SEPARATOR
                .splitAsStream(typed.strip())
                .filter(not(String::isEmpty))
                .toList();
    }

    private List<LegalBasis> bases() {
        return form.bases.stream()
                .filter(row -> !row.law.isBlank())
                .map(row -> new LegalBasis(
                        row.law.strip(),
                        row.number.strip(),
                        row.article.strip(),
                        row.text.strip(),
                        row.validity.strip(),
                        row.mark,
                        row.source.strip()))
                .toList();
    }

    private static Statement statement(GuideForm.StatementRow row) {
        return new Statement(row.text.strip(), row.mark, row.source.strip());
    }

    private static List<Statement> statements(List<GuideForm.StatementRow> rows) {
        return rows.stream()
                .filter(row -> !row.text.isBlank())
                .map(GuideFormReading::statement)
                .toList();
    }

    private List<Situation> situations() {
        return form.situations.stream()
                .filter(row -> !row.question.isBlank())
                .map(row -> new Situation(
                        row.id.strip(), row.question.strip(), options(row.options), row.mark, row.source.strip()))
                .toList();
    }

    private static List<Situation.Option> options(String typed) {
        return LINE.splitAsStream(typed)
                .map(String::strip)
                .filter(not(String::isEmpty))
                .map(line -> line.split("\\s+", 2))
                .map(parts -> new Situation.Option(parts[0], parts.length > 1 ? parts[1] : parts[0]))
                .toList();
    }

    private List<Material> materials() {
        var materials = new ArrayList<Material>();
        for (var row : form.materials) {
            if (row.name.isBlank()) continue;
            materials.add(new Material(
                    materials.size() + 1,
                    row.name.strip(),
                    count(row.originals),
                    count(row.copies),
                    row.electronic,
                    row.originalShown,
                    row.countMark,
                    row.pages.strip(),
                    row.from,
                    row.need,
                    row.when.strip(),
                    row.option.isBlank() ? null : row.option.strip(),
                    row.deferrable,
                    row.validity.strip(),
                    row.sample.strip(),
                    row.blankForm.strip(),
                    row.basis.strip(),
                    row.note.strip(),
                    row.mark,
                    row.source.strip()));
        }
        return materials;
    }

    private static int count(@Nullable Integer typed) {
        return typed == null ? 0 : typed;
    }

    private List<Step> steps() {
        return form.steps.stream()
                .filter(row -> !row.name.isBlank())
                .map(row -> new Step(row.name.strip(), row.by.strip(), row.text.strip(), row.mark, row.source.strip()))
                .toList();
    }

    private @Nullable LegalLimit legal() {
        var row = form.legal;
        if (row.number == null) return null;
        var longer = row.longerBy == null
                ? null
                : new LegalLimit.Extension(row.longerBy, row.longerUnit, row.longerApproval.strip());
        return new LegalLimit(
                row.number,
                row.unit,
                row.from.strip(),
                row.article.strip(),
                longer,
                row.explanation.strip(),
                row.mark,
                row.source.strip());
    }

    private @Nullable PromisedLimit promised() {
        var row = form.promised;
        return row.days == null
                ? null
                : new PromisedLimit(row.days, row.explanation.strip(), row.mark, row.source.strip());
    }

    private List<SpecialStep> special() {
        return form.special.stream()
                .filter(row -> !row.name.isBlank())
                .map(row -> new SpecialStep(
                        row.name.strip(),
                        row.number,
                        row.unit,
                        row.excluded,
                        row.article.strip(),
                        row.note.strip(),
                        row.mark,
                        row.source.strip()))
                .toList();
    }

    private Result result() {
        var row = form.result;
        return new Result(
                row.document.strip(),
                row.mark,
                row.source.strip(),
                row.validity.strip(),
                row.validityMark,
                row.validitySource.strip(),
                row.renewal.strip());
    }

    private List<FeeLine> fees() {
        return form.fees.stream()
                .filter(row -> !row.name.isBlank())
                .map(row -> new FeeLine(
                        row.name.strip(),
                        row.yuan,
                        row.per.strip(),
                        row.when.strip(),
                        row.basis.strip(),
                        row.note.strip(),
                        row.mark,
                        row.source.strip()))
                .toList();
    }

    private Service service() {
        var row = form.service;
        return new Service(
                words(row.deliveryWays),
                row.visits,
                row.visitsMark,
                row.place.strip(),
                row.hours.strip(),
                words(row.windows),
                row.consultPhone.strip(),
                row.supervisionPhone.strip());
    }

    private Bodies bodies() {
        var row = form.bodies;
        var parts = form.parts.stream()
                .filter(part -> !part.name.isBlank())
                .map(part -> new Bodies.Part(part.name.strip(), part.department.strip()))
                .toList();
        return new Bodies(
                row.lead.strip(),
                parts,
                row.first.strip(),
                row.decider.strip(),
                row.note.strip(),
                row.mark,
                row.source.strip());
    }

    private List<Question> questions() {
        return form.questions.stream()
                .filter(row -> !row.question.isBlank())
                .map(row -> new Question(row.question.strip(), row.answer.strip(), row.mark, row.source.strip()))
                .toList();
    }
}
