package onewindow.casework;

import java.util.List;
import onewindow.calendar.rules.Term;
import onewindow.casework.rules.ListedMaterial;
import onewindow.catalogue.CaseType;
import onewindow.catalogue.Checklist;
import onewindow.catalogue.ItemType;
import onewindow.catalogue.ItemVersion;
import onewindow.catalogue.LegalLimit;
import onewindow.catalogue.Material;
import org.jspecify.annotations.Nullable;

/** What a published guide binds a case to: its class, its limits, its materials. The publishing gate saw that none is missing (A3.1). */
public record PublishedTerms(ItemVersion item) {
    public CaseType caseType() {
        return known(item.guide().scope().caseType().value());
    }

    /** Whether it is an administrative licence (行政许可), whose results are public. */
    public boolean isLicence() {
        return item.guide().scope().itemType().value() == ItemType.LICENCE;
    }

    public LegalLimit legal() {
        return known(item.guide().limits().legal());
    }

    /** The legal limit as it is counted. */
    public Term legalTerm() {
        return new Term(legal().number(), Term.Unit.valueOf(legal().unit().name()));
    }

    public int promisedDays() {
        return known(item.guide().limits().promised()).days();
    }

    /** The materials of the applicant's list, each with whether this situation surely needs it. */
    public List<ListedMaterial> listed(Checklist list) {
        var needed = list.needed().stream().map(Material::number).toList();
        return list.lines().stream()
                .map(Checklist.Line::material)
                .map(material -> new ListedMaterial(
                        material.number(),
                        material.name(),
                        formOf(material),
                        material.originals(),
                        material.copies(),
                        needed.contains(material.number())))
                .toList();
    }

    private static MaterialForm formOf(Material material) {
        if (material.electronic() && material.originals() + material.copies() == 0) return MaterialForm.ELECTRONIC;
        return material.originals() > 0 || material.copies() == 0 ? MaterialForm.ORIGINAL : MaterialForm.COPY;
    }

    private static <T> T known(@Nullable T element) {
        if (element == null)
            throw new IllegalStateException("a published guide lacks an element that the gate demands");
        return element;
    }
}
