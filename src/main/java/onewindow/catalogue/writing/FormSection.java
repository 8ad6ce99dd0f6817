package onewindow.catalogue.writing;

import java.util.List;
import java.util.Map;
import onewindow.catalogue.CaseType;
import onewindow.catalogue.Element;
import onewindow.catalogue.Fees;
import onewindow.catalogue.ItemType;
import onewindow.catalogue.LimitUnit;
import onewindow.catalogue.Mark;
import onewindow.catalogue.Necessity;
import onewindow.catalogue.Provider;
import org.jspecify.annotations.Nullable;

/**
 * One part of the form in which a guide is written: the elements it fills, its single fields, and the fields of its lines
 * when it holds a list ({@code list}).
 */
public record FormSection(
        String name,
        List<Element> elements,
        List<Column> single,
        @Nullable String list,
        List<Column> columns) {

    /** A field: its path in the form, its kind, and the closed list it chooses from. */
    public record Column(String path, String type, @Nullable Class<? extends Enum<?>> words) {
        /** The last word of the path, by which its label is found. */
        public String label() {
            return path.substring(path.lastIndexOf('.') + 1);
        }

        public Column in(String list, int row) {
            return new Column(list + "[" + row + "]." + path, type, words);
        }

        /** The closed list it chooses from; empty for all other fields. */
        public List<Enum<?>> constants() {
            return words == null ? List.of() : List.of(words.getEnumConstants());
        }
    }

    private static final Column MARK = choice("mark", Mark.class);
    private static final Column SOURCE = text("source");

    public static final List<FormSection> ALL = List.of(
            single(
                    "identity",
                    List.of(Element.NAME, Element.DEPARTMENT, Element.ITEM_TYPE, Element.CASE_TYPE),
                    text("nameZh"),
                    text("nameEn"),
                    text("colloquial"),
                    text("department"),
                    text("level"),
                    text("quantity"),
                    choice("itemType", ItemType.class),
                    choice("itemTypeMark", Mark.class),
                    text("itemTypeSource"),
                    choice("caseType", CaseType.class),
                    choice("caseTypeMark", Mark.class),
                    text("caseTypeSource")),
            new FormSection(
                    "bases",
                    List.of(Element.BASIS),
                    List.of(
                            text("basisReview.text"),
                            choice("basisReview.mark", Mark.class),
                            text("basisReview.source")),
                    "bases",
                    List.of(
                            text("law"),
                            text("number"),
                            text("article"),
                            text("validity"),
                            lines("text"),
                            MARK,
                            SOURCE)),
            list("conditions", List.of(Element.CONDITIONS), lines("text"), MARK, SOURCE),
            list("situations", List.of(), text("id"), text("question"), lines("options"), MARK, SOURCE),
            list(
                    "materials",
                    List.of(Element.MATERIALS),
                    text("name"),
                    number("originals"),
                    number("copies"),
                    tick("originalShown"),
                    tick("electronic"),
                    choice("countMark", Mark.class),
                    text("pages"),
                    choice("from", Provider.class),
                    choice("need", Necessity.class),
                    text("when"),
                    text("option"),
                    tick("deferrable"),
                    text("validity"),
                    text("sample"),
                    text("blankForm"),
                    text("basis"),
                    text("note"),
                    MARK,
                    SOURCE),
            single(
                    "deferral",
                    List.of(),
                    new Column("deferral.allowed", "yesno", null),
                    text("deferral.kind"),
                    text("deferral.materials"),
                    text("deferral.deadline"),
                    choice("deferral.mark", Mark.class),
                    text("deferral.source")),
            list("steps", List.of(Element.PROCEDURE), text("name"), text("by"), lines("text"), MARK, SOURCE),
            single(
                    "legal",
                    List.of(Element.LEGAL_LIMIT),
                    number("legal.number"),
                    choice("legal.unit", LimitUnit.class),
                    text("legal.from"),
                    text("legal.article"),
                    number("legal.longerBy"),
                    choice("legal.longerUnit", LimitUnit.class),
                    text("legal.longerApproval"),
                    text("legal.explanation"),
                    choice("legal.mark", Mark.class),
                    text("legal.source")),
            single(
                    "promised",
                    List.of(Element.PROMISED_LIMIT),
                    number("promised.days"),
                    text("promised.explanation"),
                    choice("promised.mark", Mark.class),
                    text("promised.source")),
            list(
                    "special",
                    List.of(),
                    text("name"),
                    number("number"),
                    choice("unit", LimitUnit.class),
                    tick("excluded"),
                    text("article"),
                    text("note"),
                    MARK,
                    SOURCE),
            single(
                    "result",
                    List.of(Element.RESULT),
                    text("result.document"),
                    choice("result.mark", Mark.class),
                    text("result.source"),
                    text("result.validity"),
                    choice("result.validityMark", Mark.class),
                    text("result.validitySource"),
                    text("result.renewal")),
            new FormSection(
                    "fees",
                    List.of(Element.FEES),
                    List.of(choice("charge", Fees.Charge.class), choice("feesMark", Mark.class), text("feesSource")),
                    "fees",
                    List.of(
                            text("name"),
                            new Column("yuan", "money", null),
                            text("per"),
                            text("when"),
                            text("basis"),
                            text("note"),
                            MARK,
                            SOURCE)),
            single(
                    "service",
                    List.of(Element.PLACE, Element.HOURS, Element.CONSULT_PHONE, Element.SUPERVISION_PHONE),
                    text("service.place"),
                    text("service.hours"),
                    text("service.windows"),
                    text("service.consultPhone"),
                    text("service.supervisionPhone"),
                    text("service.deliveryWays"),
                    number("service.visits"),
                    choice("service.visitsMark", Mark.class)),
            new FormSection(
                    "bodies",
                    List.of(Element.JOINT_BODIES, Element.DECIDING_BODY),
                    List.of(
                            text("bodies.lead"),
                            text("bodies.first"),
                            text("bodies.decider"),
                            text("bodies.note"),
                            choice("bodies.mark", Mark.class),
                            text("bodies.source")),
                    "parts",
                    List.of(text("name"), text("department"))),
            list("refusalGrounds", List.of(), lines("text"), MARK, SOURCE),
            list("remedies", List.of(Element.REMEDIES), lines("text"), MARK, SOURCE),
            list("questions", List.of(), text("question"), lines("answer"), MARK, SOURCE));

    private static final Map<Element, String> BESIDES = Map.of(Element.TARGETS, "targets");

    /** Where in the form an element is filled. */
    public static String of(Element element) {
        return ALL.stream()
                .filter(section -> section.elements().contains(element))
                .map(FormSection::name)
                .findFirst()
                .orElseGet(() -> BESIDES.getOrDefault(element, "identity"));
    }

    private static FormSection single(String name, List<Element> elements, Column... columns) {
        return new FormSection(name, elements, List.of(columns), null, List.of());
    }

    private static FormSection list(String name, List<Element> elements, Column... columns) {
        return new FormSection(name, elements, List.of(), name, List.of(columns));
    }

    private static Column text(String path) {
        return new Column(path, "text", null);
    }

    private static Column lines(String path) {
        return new Column(path, "textarea", null);
    }

    private static Column number(String path) {
        return new Column(path, "number", null);
    }

    private static Column tick(String path) {
        return new Column(path, "checkbox", null);
    }

    private static Column choice(String path, Class<? extends Enum<?>> words) {
        return new Column(path, "select", words);
    }
}
