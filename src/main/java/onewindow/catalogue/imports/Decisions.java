package onewindow.catalogue.imports;

import java.util.List;
import onewindow.catalogue.ItemCode;
import org.jspecify.annotations.Nullable;

/**
 * What somebody decided about differences (差异处理): those of one item by their numbers, or, where {@code all} is said, all of the
 * item or of the whole file.
 */
public record Decisions(
        @Nullable ItemCode item,
        List<Integer> accepted,
        List<Integer> refused,
        @Nullable Boolean all) {
    public Decisions {
        accepted = List.copyOf(accepted);
        refused = List.copyOf(refused);
    }

    public static Decisions of(ItemCode item, List<Integer> accepted, List<Integer> refused) {
        return new Decisions(item, accepted, refused, null);
    }

    /** Without an item, every difference of the file. */
    public static Decisions all(@Nullable ItemCode item, boolean accept) {
        return new Decisions(item, List.of(), List.of(), accept);
    }
}
