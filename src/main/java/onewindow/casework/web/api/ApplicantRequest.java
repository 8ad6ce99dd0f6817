package onewindow.casework.web.api;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import java.util.Objects;
import onewindow.parties.Applicant;
import org.jspecify.annotations.Nullable;

/** Who applies: a person or a firm, one of the two. Never shows itself in logs. */
@Schema(name = "Applicant", description = "Who applies: a person or a firm, exactly one of the two")
record ApplicantRequest(
        @Valid @Nullable PersonRequest person,
        @Valid @Nullable FirmRequest firm) {

    @JsonIgnore
    @AssertTrue(message = "{casework.api.oneApplicant}")
    boolean isOne() {
        return (person == null) != (firm == null);
    }

    Applicant applicant() {
        return person == null ? Objects.requireNonNull(firm).firm() : person.person();
    }

    @Override
    public String toString() {
        return "ApplicantRequest[" + (person == null ? "firm" : "person") + "]";
    }
}
