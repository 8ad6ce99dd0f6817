package onewindow.calendar.web.api;

import java.time.OffsetDateTime;
import java.util.List;
import onewindow.calendar.YearState;
import onewindow.platform.ChinaTime;
import org.jspecify.annotations.Nullable;

/** A year with a notice; edition, moment and officer only where it was loaded and not shipped. */
record KnownYear(
        int year,
        String title,
        List<String> papers,
        int daysOff,
        int makeUpDays,
        @Nullable Integer edition,
        @Nullable OffsetDateTime loadedAt,
        @Nullable String loadedBy) {

    static KnownYear of(YearState state) {
        var loading = state.loading();
        return new KnownYear(
                state.year(),
                state.title(),
                state.papers(),
                state.daysOff(),
                state.makeUpDays(),
                loading == null ? null : loading.edition(),
                loading == null ? null : loading.at().atZone(ChinaTime.ZONE).toOffsetDateTime(),
                loading == null ? null : loading.by().value());
    }
}
