package onewindow.catalogue.imports;

import java.util.List;
import onewindow.catalogue.Guide;
import onewindow.catalogue.ItemCode;
import org.jspecify.annotations.Nullable;

/**
 * What the check made of one item: the whole guide of a new one, the differences of a known one, and the digest of the text it was
 * compared with.
 */
public record CheckedItem(
        ItemCode code,
        String name,
        int line,
        ImportedKind kind,
        @Nullable Guide guide,
        @Nullable String comparedWith,
        List<Difference> differences) {
    public CheckedItem {
        differences = List.copyOf(differences);
    }
}
