package onewindow.catalogue;

import java.time.LocalDate;
import onewindow.platform.CentreId;
import org.jspecify.annotations.Nullable;

/**
 * One version of an item's guide. In force from {@code effectiveOn} until the day before {@code withdrawnOn}; a draft has
 * neither. {@code status} is read for the day that was asked for.
 */
public record ItemVersion(
        CentreId centre,
        ItemCode code,
        int version,
        Guide guide,
        ItemStatus status,
        @Nullable LocalDate effectiveOn,
        @Nullable LocalDate withdrawnOn) {}
