package onewindow.calendar.web.api;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import onewindow.calendar.rules.OpeningHours;
import org.jspecify.annotations.Nullable;

/** Hours as they stand on the door. */
@Schema(name = "Hours", description = "Hours from a day on, as they stand on the door")
record HoursBody(
        @NotNull(message = "{calendar.api.missing}") LocalDate from,

        @NotNull(message = "{calendar.api.missing}") @Schema(example = "08:30-12:00 14:30-17:30")
        String usual,

        @Schema(description = "Weekdays with hours of their own") @Nullable
        Map<DayOfWeek, String> onWeekdays) {
    OpeningHours week() {
        var own = new EnumMap<DayOfWeek, OpeningHours.Day>(DayOfWeek.class);
        if (onWeekdays != null) onWeekdays.forEach((weekday, hours) -> own.put(weekday, OpeningHours.dayOf(hours)));
        return new OpeningHours(OpeningHours.dayOf(usual), own);
    }
}
