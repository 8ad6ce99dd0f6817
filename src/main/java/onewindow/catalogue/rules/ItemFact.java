package onewindow.catalogue.rules;

import java.time.LocalDate;
import onewindow.catalogue.ItemCode;
import onewindow.catalogue.Planned;
import onewindow.platform.Clause;
import org.jspecify.annotations.Nullable;

/** What happened to an item (事项变更记录); ledger stream {@code item/<code>}. */
public sealed interface ItemFact {
    @Clause("A3.1")
    record ItemDrafted(ItemCode item, int version, String name, String guideDigest) implements ItemFact {}

    @Clause("A3.1")
    record ItemRevised(ItemCode item, int version, String name, String guideDigest) implements ItemFact {}

    @Clause({"A3.1", "A2.1", "LIC-30"})
    record ItemPublished(
            ItemCode item,
            int version,
            LocalDate effectiveOn,
            @Nullable LocalDate withdrawnOn,
            String guideDigest) implements ItemFact {
        public static ItemPublished of(ItemCode item, int version, Planned time, String guideDigest) {
            return new ItemPublished(item, version, time.effectiveOn(), time.withdrawnOn(), guideDigest);
        }
    }

    @Clause("A2.1")
    record ItemSuspended(ItemCode item, String because) implements ItemFact {}

    @Clause("A2.1")
    record ItemResumed(ItemCode item) implements ItemFact {}

    @Clause("A2.1")
    record ItemWithdrawn(ItemCode item, LocalDate withdrawnOn, String because) implements ItemFact {}
}
