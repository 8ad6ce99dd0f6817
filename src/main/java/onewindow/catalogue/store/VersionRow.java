package onewindow.catalogue.store;

import java.time.LocalDate;
import onewindow.catalogue.ItemStatus;
import org.jspecify.annotations.Nullable;

/** A version without its guide: what changes about it after publication. */
record VersionRow(
        int version, LocalDate effectiveOn, @Nullable LocalDate withdrawnOn, boolean suspended) {
    ItemStatus statusOn(LocalDate on) {
        if (withdrawnOn != null && !withdrawnOn.isAfter(on)) return ItemStatus.WITHDRAWN;
        if (effectiveOn.isAfter(on)) return effectiveOn.equals(withdrawnOn) ? ItemStatus.WITHDRAWN : ItemStatus.PLANNED;
        return suspended ? ItemStatus.SUSPENDED : ItemStatus.PUBLISHED;
    }
}
