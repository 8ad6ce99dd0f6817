package onewindow.catalogue.web.api;

import java.time.LocalDate;
import onewindow.catalogue.Guide;
import onewindow.catalogue.ItemStatus;
import onewindow.catalogue.ItemVersion;
import org.jspecify.annotations.Nullable;

/** A version of a guide as programs read it. */
record GuideAnswer(
        String code,
        int version,
        ItemStatus status,
        @Nullable LocalDate effectiveOn,
        @Nullable LocalDate withdrawnOn,
        Guide guide) {
    static GuideAnswer of(ItemVersion version) {
        return new GuideAnswer(
                version.code().value(),
                version.version(),
                version.status(),
                version.effectiveOn(),
                version.withdrawnOn(),
                version.guide());
    }
}
