package onewindow.casework.web.api;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import onewindow.parties.Agent;

/** Who applies for another, what he may do and until when. */
@Schema(name = "Agent", description = "Who applies for another by power of attorney")
record AgentRequest(
        @NotNull(message = "{casework.api.missing}") @Valid PersonRequest person,

        @NotNull(message = "{casework.api.missing}") @Size(max = 1000) @Schema(description = "What he may do")
        String scope,

        @NotNull(message = "{casework.api.missing}") @Schema(description = "Last day of the power of attorney")
        LocalDate validOn) {
    Agent agent() {
        return new Agent(person.person(), scope, validOn);
    }

    @Override
    public String toString() {
        return "AgentRequest[until " + validOn + "]";
    }
}
