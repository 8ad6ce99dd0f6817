package onewindow.casework.web.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.OffsetDateTime;
import onewindow.casework.CaseState;
import onewindow.casework.store.StepBackStore;
import org.jspecify.annotations.Nullable;

/** A step back of a case, with its reason. */
@Schema(name = "StepBackListed", description = "A step back of a case: from where, why, by whom, when")
record StepBackAnswer(
        @Schema(description = "Number of the case") String number,
        String item,
        CaseState from,
        String reason,

        @Schema(description = "Number of the officer", example = "1010")
        String officer,

        OffsetDateTime at,

        @Schema(description = "When the window handed it on again") @Nullable
        OffsetDateTime onAgainAt,

        @Schema(description = "What the window mended") String reply) {
    static StepBackAnswer of(StepBackStore.Listed step) {
        var again = step.onAgainAt();
        return new StepBackAnswer(
                step.number().value(),
                step.itemName(),
                step.from(),
                step.reason(),
                step.by().value(),
                Moments.of(step.at()),
                again == null ? null : Moments.of(again),
                step.reply());
    }
}
