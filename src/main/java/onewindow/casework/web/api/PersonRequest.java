package onewindow.casework.web.api;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import onewindow.parties.Applicant;
import onewindow.parties.IdKind;
import org.jspecify.annotations.Nullable;

/** A natural person as written at the window. Never shows itself in logs. */
@Schema(name = "Person", description = "A natural person; the ID number is checked and kept sealed")
record PersonRequest(
        @NotNull(message = "{casework.api.missing}") @Size(max = 200)
        String name,

        @NotNull(message = "{casework.api.missing}") IdKind idKind,

        @NotNull(message = "{casework.api.missing}") @Size(max = 100) @Schema(example = "420399199003078316")
        String idNumber,

        @NotNull(message = "{casework.api.missing}") @Size(max = 100) @Schema(example = "13800001111")
        String phone,

        @Schema(description = "Needed where the result is sent") @Size(max = 500) @Nullable
        String address) {

    @JsonIgnore
    @AssertTrue(message = "{casework.api.personHasNoCode}")
    boolean isKnownByOwnDocument() {
        return idKind != IdKind.SOCIAL_CREDIT_CODE;
    }

    Applicant.Person person() {
        return new Applicant.Person(name, idKind, idNumber, phone, Objects.requireNonNullElse(address, ""));
    }

    @Override
    public String toString() {
        return "PersonRequest[" + idKind + "]";
    }
}
