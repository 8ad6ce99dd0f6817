package onewindow.casework;

import java.util.List;
import java.util.stream.Collectors;
import onewindow.catalogue.Guide;
import onewindow.catalogue.Material;
import onewindow.catalogue.Necessity;
import onewindow.platform.Clause;

/** Which materials a newer version of a guide asks for beyond the version a case was received under (告知差异). */
public record GuideDifference(int from, int to, List<Added> added) {
    /** One added line, and the article that asks for it. */
    public record Added(String name, int originals, int copies, boolean always, String basis) {}

    @Clause("A3.3")
    public static GuideDifference between(int from, Guide before, int to, Guide now) {
        var known = before.materials().stream().map(Material::name).collect(Collectors.toSet());
        var added = now.materials().stream()
                .filter(material -> !known.contains(material.name()))
                .map(GuideDifference::line)
                .toList();
        return new GuideDifference(from, to, added);
    }

    private static Added line(Material material) {
        return new Added(
                material.name(),
                material.originals(),
                material.copies(),
                material.need() == Necessity.MUST && material.option() == null,
                material.basis());
    }
}
