package onewindow.casework.web.api;

import static onewindow.casework.web.api.ProcedureActs.said;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import onewindow.casework.DeliveryAct;
import onewindow.casework.DeliveryWay;
import org.jspecify.annotations.Nullable;

/** The bodies of the acts on the way of a result to the applicant. */
final class DeliveryActs {
    private static final int WORDS = 500;

    private DeliveryActs() {}

    @Schema(name = "DeliveryChoice", description = "Which way the applicant wishes now")
    record Choice(
            @NotNull(message = "{casework.api.missing}") DeliveryWay way) {
        DeliveryAct.Choose act() {
            return new DeliveryAct.Choose(way);
        }
    }

    @Schema(name = "DeliveryAttempt", description = "How it was tried, when, and why the applicant was not reached")
    record Attempt(
            @NotNull(message = "{casework.api.missing}") DeliveryWay way,
            @NotNull(message = "{casework.api.missing}") LocalDate on,
            @Size(max = WORDS) @Nullable String outcome) {
        DeliveryAct.Attempt act() {
            return new DeliveryAct.Attempt(way, on, said(outcome));
        }
    }

    @Schema(name = "DeliveryLeft", description = "Left with an applicant who would not take it")
    record Left(
            @NotNull(message = "{casework.api.missing}") LocalDate on,
            @Size(max = 200) @Nullable String place,

            @Schema(description = "Why he would not take it") @Size(max = WORDS) @Nullable
            String reason,

            @Schema(description = "Names and organisations; they stand on the receipt only") @Size(max = 5) @Nullable
            List<@NotNull(message = "{casework.api.missing}") @Size(max = 100) String> witnesses,

            @Schema(description = "Number of the recording, where the leaving was recorded instead")
            @Size(max = 100)
            @Nullable
            String recording) {
        DeliveryAct.Leave act() {
            return new DeliveryAct.Leave(
                    on,
                    said(place),
                    said(reason),
                    Objects.requireNonNullElse(witnesses, List.<String>of()).stream()
                            .filter(name -> !name.isBlank())
                            .toList(),
                    said(recording));
        }

        @Override
        public String toString() {
            return "DeliveryLeft[" + on + "]";
        }
    }

    @Schema(name = "DeliveryNotice", description = "When and where the delivery was made public")
    record Notice(
            @NotNull(message = "{casework.api.missing}") LocalDate on,

            @Schema(description = "Notice board, newspaper or site") @Size(max = 200) @Nullable
            String where) {
        DeliveryAct.Announce act() {
            return new DeliveryAct.Announce(on, said(where));
        }
    }
}
