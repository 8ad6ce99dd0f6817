package onewindow.casework.web.api;

import static onewindow.casework.web.api.ProcedureActs.said;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import onewindow.casework.Act;
import onewindow.casework.ClosingAct;
import org.jspecify.annotations.Nullable;

/** The bodies of the acts that end a case early or take it a step back. */
final class ClosingActs {
    private static final int WORDS = 2000;

    private ClosingActs() {}

    @Schema(name = "Withdrawal", description = "Who withdrew in writing and when, and which materials go back")
    record Withdrawal(
            @NotNull(message = "{casework.api.missing}") Act.Recipient by,

            @Schema(description = "Name of who signed; stands on the confirmation only") @Size(max = 100) @Nullable
            String signedBy,

            @NotNull(message = "{casework.api.missing}") LocalDate writtenOn,

            @Schema(description = "Nobody owes a reason") @Size(max = WORDS) @Nullable
            String reason,

            @Schema(description = "Numbers of the materials that go back", example = "[2]") @Size(max = 200) @Nullable
            List<@NotNull(message = "{casework.api.missing}") Integer> returned) {
        ClosingAct.Withdraw act() {
            return new ClosingAct.Withdraw(
                    by, said(signedBy), writtenOn, said(reason), Objects.requireNonNullElse(returned, List.of()));
        }
    }

    @Schema(name = "Termination", description = "Why a case is closed, on which basis, what can be done against it")
    record Termination(
            @Size(max = WORDS) @Nullable String reason,
            @Size(max = WORDS) @Nullable String basis,
            @Size(max = WORDS) @Nullable String remedy) {
        ClosingAct.Terminate act() {
            return new ClosingAct.Terminate(said(reason), said(basis), said(remedy));
        }
    }

    @Schema(name = "StepBack", description = "Why a case goes a step back")
    record StepBack(@Size(max = WORDS) @Nullable String reason) {}

    @Schema(name = "StepOn", description = "What the window mended")
    record StepOn(@Size(max = WORDS) @Nullable String reply) {}
}
