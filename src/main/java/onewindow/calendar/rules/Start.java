package onewindow.calendar.rules;

import java.time.Instant;
import java.time.LocalDate;
import onewindow.platform.ChinaTime;
import onewindow.platform.Clause;
import org.jspecify.annotations.Nullable;

/**
 * From when is counted (起算): a moment, which counts for its day while business goes on and else for the next working day; or
 * a bare day of which no hour is known, which is not counted itself whatever day it is.
 */
@Clause("CIV-201")
public record Start(LocalDate on, @Nullable Instant at) {
    public static Start at(Instant moment) {
        return new Start(ChinaTime.dateOf(moment), moment);
    }

    public static Start on(LocalDate day) {
        return new Start(day, null);
    }
}
