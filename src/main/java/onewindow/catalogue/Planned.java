package onewindow.catalogue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import onewindow.platform.Clause;
import onewindow.platform.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * The time for which a version is meant (计划施行期间): from 00:00 of its first day until 00:00 of the day on which it no longer
 * is, or until something takes its place.
 */
@Clause("A3.1")
public record Planned(LocalDate effectiveOn, @Nullable LocalDate withdrawnOn) {
    /** Nothing binds in the past, and nothing ends before it began. */
    public List<Refusal> check(LocalDate today) {
        var refusals = new ArrayList<Refusal>();
        if (effectiveOn.isBefore(today)) refusals.add(Refusal.of(CatalogueReason.DAY_HAS_PASSED, effectiveOn));
        if (withdrawnOn != null && !withdrawnOn.isAfter(effectiveOn))
            refusals.add(Refusal.of(CatalogueReason.ENDS_BEFORE_IT_BEGINS, withdrawnOn, effectiveOn));
        return List.copyOf(refusals);
    }
}
