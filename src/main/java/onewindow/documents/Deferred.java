package onewindow.documents;

import java.time.LocalDate;
import java.util.List;
import onewindow.platform.Clause;

/** Secondary materials that follow against a signed promise (容缺材料), each with its form, and the last day for them. */
@Clause("LIC-32.4")
public record Deferred(List<MaterialLine> materials, LocalDate until) {
    public Deferred {
        materials = List.copyOf(materials);
        if (materials.isEmpty()) throw new IllegalArgumentException("a promise names what is promised");
    }
}
