package onewindow.calendar.web.api;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import onewindow.calendar.rules.ClosureOrder;
import org.jspecify.annotations.Nullable;

/** An order that closes the centre or takes closed days back; what the law of it wants is told by the rules. */
@Schema(name = "Closure", description = "An order that closes the centre, or takes closed days back")
record ClosureBody(
        @Schema(description = "true: takes days back that an earlier order closed")
        boolean reopens,

        @NotNull(message = "{calendar.api.missing}") LocalDate from,

        @Schema(
                description = "Hour of the first day at which business broke off; absent for the whole day",
                example = "14:00")
        @Nullable
        LocalTime fromHour,

        @NotNull(message = "{calendar.api.missing}") LocalDate until,

        @Size(max = 100) @Schema(description = "Number of the order") @Nullable
        String number,

        @Size(max = 200) @Schema(description = "Who issued it") @Nullable
        String issuer,

        @Size(max = 2000) @Schema(description = "What it says") @Nullable
        String text) {
    ClosureOrder order() {
        return new ClosureOrder(reopens, from, fromHour, until, said(number), said(issuer), said(text));
    }

    private static String said(@Nullable String words) {
        return Objects.requireNonNullElse(words, "").strip();
    }
}
