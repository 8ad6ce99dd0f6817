package onewindow.casework.web.api;

import static onewindow.casework.web.api.ProcedureActs.said;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import onewindow.casework.Finding;
import onewindow.casework.InspectionAct;
import onewindow.casework.Stance;
import onewindow.casework.ThirdPartyAct;
import onewindow.platform.OfficerNo;
import org.jspecify.annotations.Nullable;

/** The bodies of the acts on inspections and third parties. */
final class InspectionActs {
    private static final int WORDS = 2000;

    private InspectionActs() {}

    @Schema(name = "InspectionAssignment", description = "What is looked at, where, by whom, when")
    record Assign(
            @Size(max = WORDS) @Nullable String purpose,
            @Size(max = WORDS) @Nullable String place,

            @Schema(description = "Numbers of two officers or more")
            @NotNull(message = "{casework.api.missing}")
            @Size(max = 20)
            List<
                            @NotNull(message = "{casework.api.missing}")
                            @Pattern(regexp = "[A-Za-z0-9-]{1,20}", message = "{casework.api.officerNo}") String>
                    officers,

            @NotNull(message = "{casework.api.missing}") LocalDate plannedOn) {
        InspectionAct.Assign act() {
            return new InspectionAct.Assign(said(purpose), said(place), numbers(officers), plannedOn);
        }
    }

    @Schema(name = "InspectionRecord", description = "What those who were sent found")
    record Record(
            @Schema(description = "Its number within the case", example = "1")
            int inspection,

            @NotNull(message = "{casework.api.missing}") LocalDate on,

            @Schema(description = "Numbers of those who were there")
            @NotNull(message = "{casework.api.missing}")
            @Size(max = 20)
            List<
                            @NotNull(message = "{casework.api.missing}")
                            @Pattern(regexp = "[A-Za-z0-9-]{1,20}", message = "{casework.api.officerNo}") String>
                    officers,

            @NotNull(message = "{casework.api.missing}") Finding finding,
            @Size(max = WORDS) @Nullable String result,

            @Schema(description = "The technical norm by which it failed") @Size(max = 400) @Nullable
            String norm) {
        InspectionAct.Record act() {
            return new InspectionAct.Record(inspection, on, numbers(officers), finding, said(result), said(norm));
        }
    }

    @Schema(name = "ThirdPartyNotice", description = "Whom the licence touches, how, and until when he may speak")
    record Tell(
            @Schema(description = "Stands on the sealed notice only") @Size(max = 100) @Nullable
            String name,

            @Schema(description = "Stands on the sealed notice only") @Size(max = 200) @Nullable
            String address,

            @Schema(description = "What he is to the case; names nobody") @Size(max = 100) @Nullable
            String relation,

            @Size(max = WORDS) @Nullable String interest,
            @NotNull(message = "{casework.api.missing}") LocalDate answerBy) {
        ThirdPartyAct.Tell act() {
            return new ThirdPartyAct.Tell(said(name), said(address), said(relation), said(interest), answerBy);
        }
    }

    @Schema(name = "Statement", description = "Who stated what, and what the office answers")
    record Hear(
            @Schema(description = "Number of the third party within the case; 0 is the applicant", example = "1")
            int party,

            @NotNull(message = "{casework.api.missing}") LocalDate on,
            @NotNull(message = "{casework.api.missing}") Stance stance,
            @Size(max = WORDS) @Nullable String gist,
            @Size(max = WORDS) @Nullable String answer) {
        ThirdPartyAct.Hear act() {
            return new ThirdPartyAct.Hear(party, on, stance, said(gist), said(answer));
        }
    }

    private static List<OfficerNo> numbers(List<String> officers) {
        return officers.stream().map(OfficerNo::new).toList();
    }
}
