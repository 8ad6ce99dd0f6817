package onewindow.casework.web;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A time in which both clocks stood still, as it is shown: why, by whom, from when to when, under which notice. */
public record StandstillLine(
        String cause,
        String officer,
        Instant from,
        @Nullable Instant until,
        int workingDays,
        String paper) {}
