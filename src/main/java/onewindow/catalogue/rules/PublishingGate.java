package onewindow.catalogue.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import onewindow.catalogue.CaseType;
import onewindow.catalogue.CatalogueReason;
import onewindow.catalogue.Element;
import onewindow.catalogue.Fact;
import onewindow.catalogue.Fees;
import onewindow.catalogue.Guide;
import onewindow.catalogue.LegalBasis;
import onewindow.catalogue.Mark;
import onewindow.catalogue.Necessity;
import onewindow.catalogue.Statement;
import onewindow.catalogue.laws.BasisState;
import onewindow.catalogue.laws.LawText;
import onewindow.platform.Clause;
import onewindow.platform.Refusal;
import org.jspecify.annotations.Nullable;

/** The gate before publication (发布校验): everything a guide still lacks, named at once. */
@Clause({"A3.1", "LIC-30"})
public final class PublishingGate {
    private final Guide guide;
    private final List<Refusal> refusals = new ArrayList<>();

    private PublishingGate(Guide guide) {
        this.guide = guide;
    }

    /** As {@link #check(Guide)}, and with every basis that is not in force on the guide's first day. */
    public static List<Refusal> check(Guide guide, List<LawText> register, LocalDate on) {
        var refusals = new ArrayList<>(check(guide));
        for (var found : BasisCheck.of(guide, register, on)) {
            var text = found.text();
            if (found.state() == BasisState.REPEALED && text != null)
                refusals.add(Refusal.of(
                        CatalogueReason.BASIS_NOT_IN_FORCE,
                        Element.BASIS,
                        found.basis().law(),
                        found.state(),
                        String.valueOf(text.repealedOn()),
                        text.replacedBy()));
            if (found.state() == BasisState.NOT_YET_IN_FORCE && text != null)
                refusals.add(Refusal.of(
                        CatalogueReason.BASIS_NOT_IN_FORCE,
                        Element.BASIS,
                        found.basis().law(),
                        found.state(),
                        text.inForceOn().toString(),
                        ""));
        }
        return List.copyOf(refusals);
    }

    /** Empty when the guide may be published. The first detail of each refusal is the {@link Element} concerned. */
    public static List<Refusal> check(Guide guide) {
        var gate = new PublishingGate(guide);
        gate.identity();
        gate.grounds();
        gate.materials();
        gate.limits();
        gate.resultAndFees();
        gate.service();
        gate.otherBodies();
        return List.copyOf(gate.refusals);
    }

    private void identity() {
        var scope = guide.scope();
        need(Element.NAME, !guide.names().zh().isBlank());
        need(Element.DEPARTMENT, !scope.department().isBlank());
        need(Element.ITEM_TYPE, isKnown(scope.itemType()));
        need(Element.CASE_TYPE, isKnown(scope.caseType()));
        need(Element.TARGETS, !scope.targets().isEmpty());
    }

    private void grounds() {
        need(Element.BASIS, guide.bases().stream().anyMatch(PublishingGate::isKnown));
        need(Element.CONDITIONS, guide.conditions().stream().anyMatch(PublishingGate::isKnown));
        need(
                Element.PROCEDURE,
                guide.steps().stream().anyMatch(step -> !step.name().isBlank() && step.mark() != Mark.NOT_ESTABLISHED));
        need(Element.REMEDIES, guide.remedies().stream().anyMatch(PublishingGate::isKnown));
    }

    private void materials() {
        need(Element.MATERIALS, !guide.materials().isEmpty());
        var numbers = new HashSet<Integer>();
        for (var material : guide.materials()) {
            if (material.name().isBlank() || material.mark() == Mark.NOT_ESTABLISHED)
                refuse(CatalogueReason.ELEMENT_MISSING, Element.MATERIALS);
            if (!numbers.add(material.number()))
                refuse(CatalogueReason.MATERIAL_NUMBER_TWICE, Element.MATERIALS, material.name());
            if (material.need() == Necessity.IF && material.when().isBlank())
                refuse(CatalogueReason.MATERIAL_WITHOUT_CONDITION, Element.MATERIALS, material.name());
            var option = material.option();
            if (option != null && guide.situationOf(option).isEmpty())
                refuse(CatalogueReason.MATERIAL_WITHOUT_QUESTION, Element.MATERIALS, material.name());
        }
    }

    private void limits() {
        var legal = guide.limits().legal();
        var promised = guide.limits().promised();
        need(Element.LEGAL_LIMIT, legal != null && isEstablished(legal.mark()));
        need(Element.PROMISED_LIMIT, promised != null && isEstablished(promised.mark()));
        if (legal != null && promised != null && promised.days() > legal.surelyWorkingDays())
            refuse(
                    CatalogueReason.PROMISE_ABOVE_LAW,
                    Element.PROMISED_LIMIT,
                    promised.days(),
                    legal.surelyWorkingDays());
    }

    private void resultAndFees() {
        need(
                Element.RESULT,
                !guide.result().document().isBlank()
                        && isEstablished(guide.result().mark()));
        var fees = guide.fees();
        boolean said = fees.charge() != Fees.Charge.NOT_ESTABLISHED && isEstablished(fees.mark());
        need(
                Element.FEES,
                said && (fees.charge() == Fees.Charge.FREE || !fees.lines().isEmpty()));
        if (fees.charge() == Fees.Charge.FREE && !fees.lines().isEmpty())
            refuse(CatalogueReason.FREE_WITH_FEES, Element.FEES);
        for (var line : fees.lines()) {
            if (line.yuan() == null || !isEstablished(line.mark()))
                refuse(CatalogueReason.FEE_WITHOUT_AMOUNT, Element.FEES, line.name());
            if (line.basis().isBlank()) refuse(CatalogueReason.FEE_WITHOUT_BASIS, Element.FEES, line.name());
        }
    }

    private void service() {
        var service = guide.service();
        need(Element.PLACE, !service.place().isBlank());
        need(Element.HOURS, !service.hours().isBlank());
        need(Element.CONSULT_PHONE, !service.consultPhone().isBlank());
        need(Element.SUPERVISION_PHONE, !service.supervisionPhone().isBlank());
    }

    private void otherBodies() {
        @Nullable CaseType type = guide.scope().caseType().value();
        if (type == CaseType.JOINT)
            need(Element.JOINT_BODIES, guide.bodies().parts().size() >= 2);
        if (type == CaseType.REPORT_UP)
            need(Element.DECIDING_BODY, !guide.bodies().decider().isBlank());
    }

    private static boolean isKnown(Fact<?> fact) {
        return fact.value() != null && isEstablished(fact.mark());
    }

    private static boolean isKnown(LegalBasis basis) {
        return !basis.law().isBlank() && !basis.article().isBlank() && isEstablished(basis.mark());
    }

    private static boolean isKnown(Statement statement) {
        return !statement.text().isBlank() && isEstablished(statement.mark());
    }

    private static boolean isEstablished(Mark mark) {
        return mark != Mark.NOT_ESTABLISHED;
    }

    private void need(Element element, boolean there) {
        if (!there) refuse(CatalogueReason.ELEMENT_MISSING, element);
    }

    private void refuse(CatalogueReason reason, Object... details) {
        var refusal = Refusal.of(reason, details);
        if (!refusals.contains(refusal)) refusals.add(refusal);
    }
}
