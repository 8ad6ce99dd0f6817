package onewindow.casework.web.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.OffsetDateTime;
import onewindow.casework.Card;
import onewindow.casework.StepKind;
import onewindow.casework.rules.StepClock;
import org.jspecify.annotations.Nullable;

/** The clock of one step within a case. */
@Schema(name = "StepClock", description = "A step of a case with a time and a colour of its own")
record StepClockAnswer(
        StepKind kind,

        @Schema(description = "Which of its kind in the case")
        int number,

        @Schema(description = "Kind of procedure, department or officer it concerns", example = "EXPERT_REVIEW")
        String detail,

        OffsetDateTime from,
        OffsetDateTime due,

        @Schema(description = "Absent while it runs") @Nullable
        OffsetDateTime endedAt,

        Card card) {

    static StepClockAnswer of(StepClock clock, Card card) {
        return new StepClockAnswer(
                clock.kind(),
                clock.number(),
                clock.detail(),
                Moments.of(clock.from()),
                Moments.of(clock.dueAt()),
                Moments.maybe(clock.endedAt()),
                card);
    }
}
