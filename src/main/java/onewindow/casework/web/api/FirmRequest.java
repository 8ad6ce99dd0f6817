package onewindow.casework.web.api;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import onewindow.parties.Applicant;
import org.jspecify.annotations.Nullable;

/** A firm or other body with a code of its own. Never shows itself in logs. */
@Schema(name = "Firm", description = "A firm or other body with a social credit code")
record FirmRequest(
        @NotNull(message = "{casework.api.missing}") @Size(max = 400)
        String name,

        @NotNull(message = "{casework.api.missing}") @Size(max = 100) @Schema(example = "91420399MA0000011X")
        String socialCreditCode,

        @NotNull(message = "{casework.api.missing}") @Size(max = 200)
        String legalRepresentative,

        @NotNull(message = "{casework.api.missing}") @Size(max = 200)
        String contactPerson,

        @NotNull(message = "{casework.api.missing}") @Size(max = 100) @Schema(example = "13800001111")
        String phone,

        @Size(max = 500) @Nullable String address) {

    Applicant.Firm firm() {
        return new Applicant.Firm(
                name,
                socialCreditCode,
                legalRepresentative,
                contactPerson,
                phone,
                Objects.requireNonNullElse(address, ""));
    }

    @Override
    public String toString() {
        return "FirmRequest";
    }
}
