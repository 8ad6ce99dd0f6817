package onewindow.casework.web.api;

import io.swagger.v3.oas.annotations.media.Schema;
import onewindow.casework.Card;
import onewindow.casework.store.StepStore;

/** A step that is late or nearly so, with its case. */
@Schema(name = "PressingStep", description = "A step that is late or ends soon, with its case")
record PressingStepAnswer(
        String caseNumber,
        String itemName,
        String department,

        @Schema(description = "Number of the officer who answers for the case")
        String responsible,

        StepClockAnswer step) {

    static PressingStepAnswer of(StepStore.Running running, Card card) {
        return new PressingStepAnswer(
                running.number().value(),
                running.itemName(),
                running.department(),
                running.responsible(),
                StepClockAnswer.of(running.clock(), card));
    }
}
