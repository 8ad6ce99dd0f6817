package onewindow.casework.web.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import onewindow.casework.rules.Suspension;
import onewindow.platform.ChinaTime;
import org.jspecify.annotations.Nullable;

/** A time in which both clocks stood still: why, by whom, from when to when, under which notice. */
@Schema(
        name = "Standstill",
        description = "A time in which both clocks stood still; where two overlap a day counts once")
record StandstillAnswer(
        Suspension.Cause cause,

        @Schema(description = "Number of the special procedure within the case") @Nullable
        Integer procedure,

        @Schema(description = "Number of the officer who stopped the clocks", example = "1010")
        String officer,

        LocalDate from,

        @Schema(description = "Absent while it lasts") @Nullable
        LocalDate until,

        @Schema(description = "Working days it took, or has taken so far")
        int workingDays,

        @Schema(description = "The notice that told the applicant") @Nullable
        String notice) {

    static List<StandstillAnswer> of(CaseReading.Found found, Instant now) {
        var today = ChinaTime.dateOf(now);
        return found.file().suspensions().stream()
                .map(one -> new StandstillAnswer(
                        one.cause(),
                        one.cause() == Suspension.Cause.SPECIAL_PROCEDURE ? one.procedure() : null,
                        one.by().value(),
                        ChinaTime.dateOf(one.from()),
                        until(one),
                        one.workingDays(found.calendar(), today),
                        one.paper().isEmpty() ? null : one.paper()))
                .toList();
    }

    private static @Nullable LocalDate until(Suspension one) {
        var until = one.until();
        return until == null ? null : ChinaTime.dateOf(until);
    }
}
