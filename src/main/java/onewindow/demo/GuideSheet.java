package onewindow.demo;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import onewindow.catalogue.Bodies;
import onewindow.catalogue.CaseType;
import onewindow.catalogue.Deferral;
import onewindow.catalogue.Fact;
import onewindow.catalogue.FeeLine;
import onewindow.catalogue.Fees;
import onewindow.catalogue.Guide;
import onewindow.catalogue.ItemType;
import onewindow.catalogue.LegalBasis;
import onewindow.catalogue.LegalLimit;
import onewindow.catalogue.LimitUnit;
import onewindow.catalogue.Limits;
import onewindow.catalogue.Mark;
import onewindow.catalogue.Material;
import onewindow.catalogue.Names;
import onewindow.catalogue.Necessity;
import onewindow.catalogue.PromisedLimit;
import onewindow.catalogue.Provider;
import onewindow.catalogue.Question;
import onewindow.catalogue.Result;
import onewindow.catalogue.Scope;
import onewindow.catalogue.Service;
import onewindow.catalogue.Situation;
import onewindow.catalogue.SpecialStep;
import onewindow.catalogue.Statement;
import onewindow.catalogue.Step;
import onewindow.catalogue.Target;
import onewindow.catalogue.Topic;

/** Reads one demo file as a guide; place, hours and phones are filled in by the centre. */
final class GuideSheet {
    private GuideSheet() {}

    static Guide guide(Sheet sheet) {
        return new Guide(
                sheet.part("name", name -> new Names(name.needed("zh"), name.text("en"), name.texts("colloquial")))
                        .orElseThrow(),
                scope(sheet),
                sheet.list("bases", GuideSheet::basis),
                sheet.part("basis_review", GuideSheet::statement).orElse(Statement.NONE),
                sheet.list("conditions", GuideSheet::statement),
                sheet.list("situations", GuideSheet::situation),
                numbered(sheet.list("materials", line -> material(line))),
                sheet.part("deferral", GuideSheet::deferral)
                        .orElse(new Deferral(null, "", "", "", Mark.NOT_ESTABLISHED, "")),
                sheet.list("steps", GuideSheet::step),
                new Limits(
                        sheet.part("legal_limit", GuideSheet::legal).orElse(null),
                        sheet.part("promised_limit", GuideSheet::promised).orElse(null),
                        sheet.list("special_steps", GuideSheet::special)),
                sheet.part("result", GuideSheet::result)
                        .orElse(new Result("", Mark.NOT_ESTABLISHED, "", "", Mark.NOT_ESTABLISHED, "", "")),
                sheet.part("fees", GuideSheet::fees)
                        .orElse(new Fees(Fees.Charge.NOT_ESTABLISHED, List.of(), Mark.NOT_ESTABLISHED, "")),
                service(sheet),
                sheet.part("bodies", GuideSheet::bodies).orElse(Bodies.NONE),
                sheet.list("refusal_grounds", GuideSheet::statement),
                sheet.list(
                        "questions",
                        line -> new Question(
                                line.needed("question"), line.needed("answer"), line.mark(), line.source())),
                sheet.list("remedies", GuideSheet::statement));
    }

    private static Scope scope(Sheet sheet) {
        return new Scope(
                sheet.needed("department"),
                sheet.text("level"),
                sheet.part(
                                "item_type",
                                fact -> new Fact<>(fact.word(ItemType.class, "value"), fact.mark(), fact.source()))
                        .orElseThrow(),
                sheet.part(
                                "case_type",
                                fact -> new Fact<>(fact.word(CaseType.class, "value"), fact.mark(), fact.source()))
                        .orElseThrow(),
                sheet.texts("targets").stream().map(Target::valueOf).toList(),
                sheet.texts("topics").stream().map(Topic::valueOf).toList(),
                sheet.text("quantity"));
    }

    private static LegalBasis basis(Sheet line) {
        return new LegalBasis(
                line.needed("law"),
                line.text("number"),
                line.text("article"),
                line.text("text"),
                "",
                line.mark(),
                line.source());
    }

    private static Statement statement(Sheet line) {
        return new Statement(line.needed("text"), line.mark(), line.source());
    }

    private static Situation situation(Sheet line) {
        return new Situation(
                line.needed("id"),
                line.needed("question"),
                line.list("options", option -> new Situation.Option(option.needed("id"), option.needed("text"))),
                line.mark(),
                line.source());
    }

    private static Material material(Sheet line) {
        var when = line.text("when");
        var option = line.text("option");
        return new Material(
                0,
                line.needed("name"),
                line.count("originals"),
                line.count("copies"),
                line.says("electronic"),
                line.says("original_shown"),
                line.mark("count_mark"),
                line.text("pages"),
                line.word(Provider.class, "from"),
                when.isEmpty() ? Necessity.MUST : Necessity.IF,
                when,
                option.isEmpty() ? null : option,
                line.says("deferrable"),
                line.text("validity"),
                line.text("sample"),
                line.text("blank_form"),
                line.text("basis"),
                line.text("note"),
                line.mark(),
                line.source());
    }

    private static List<Material> numbered(List<Material> materials) {
        var numbered = new ArrayList<Material>();
        for (var material : materials) numbered.add(material.numbered(numbered.size() + 1));
        return numbered;
    }

    private static Deferral deferral(Sheet part) {
        return new Deferral(
                part.says("allowed"),
                part.text("kind"),
                part.text("materials"),
                part.text("deadline"),
                part.mark(),
                part.source());
    }

    private static Step step(Sheet line) {
        return new Step(line.needed("name"), line.text("by"), line.text("text"), line.mark(), line.source());
    }

    private static LegalLimit legal(Sheet part) {
        return new LegalLimit(
                part.count("number"),
                part.word(LimitUnit.class, "unit"),
                part.text("from"),
                part.text("article"),
                part.part(
                                "extension",
                                longer -> new LegalLimit.Extension(
                                        longer.count("number"),
                                        longer.word(LimitUnit.class, "unit"),
                                        longer.text("approval")))
                        .orElse(null),
                part.text("explanation"),
                part.mark(),
                part.source());
    }

    private static PromisedLimit promised(Sheet part) {
        return new PromisedLimit(part.count("days"), part.text("explanation"), part.mark(), part.source());
    }

    private static SpecialStep special(Sheet line) {
        return new SpecialStep(
                line.needed("name"),
                line.number("number"),
                line.word(LimitUnit.class, "unit"),
                line.says("excluded"),
                line.text("article"),
                line.text("note"),
                line.mark(),
                line.source());
    }

    private static Result result(Sheet part) {
        return new Result(
                part.needed("document"),
                part.mark(),
                part.source(),
                part.text("validity"),
                part.mark("validity_mark"),
                part.text("validity_source"),
                part.text("renewal"));
    }

    private static Fees fees(Sheet part) {
        return new Fees(
                part.word(Fees.Charge.class, "charge"),
                part.list("lines", GuideSheet::fee),
                part.mark(),
                part.source());
    }

    private static FeeLine fee(Sheet line) {
        var yuan = line.text("yuan");
        return new FeeLine(
                line.needed("name"),
                yuan.isEmpty() ? null : new BigDecimal(yuan),
                line.text("per"),
                line.text("when"),
                line.text("basis"),
                line.text("note"),
                line.mark(),
                line.source());
    }

    private static Service service(Sheet sheet) {
        record Visits(int number, Mark mark) {}
        var visits = sheet.part("visits", part -> new Visits(part.count("number"), part.mark()));
        return new Service(
                sheet.texts("delivery"),
                visits.map(Visits::number).orElse(null),
                visits.map(Visits::mark).orElse(Mark.NOT_ESTABLISHED),
                "",
                "",
                List.of(),
                "",
                "");
    }

    private static Bodies bodies(Sheet part) {
        return new Bodies(
                part.text("lead"),
                part.list("parts", line -> new Bodies.Part(line.needed("name"), line.needed("department"))),
                part.text("first"),
                part.text("decider"),
                part.text("note"),
                part.mark(),
                part.source());
    }
}
