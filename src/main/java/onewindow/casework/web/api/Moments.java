package onewindow.casework.web.api;

import java.time.Instant;
import java.time.OffsetDateTime;
import onewindow.platform.ChinaTime;
import org.jspecify.annotations.Nullable;

/** Moments as programs read them: ISO 8601 with the offset of the centres. */
final class Moments {
    private Moments() {}

    static OffsetDateTime of(Instant moment) {
        return moment.atZone(ChinaTime.ZONE).toOffsetDateTime();
    }

    static @Nullable OffsetDateTime maybe(@Nullable Instant moment) {
        return moment == null ? null : of(moment);
    }
}
