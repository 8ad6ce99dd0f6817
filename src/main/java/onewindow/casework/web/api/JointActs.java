package onewindow.casework.web.api;

import static onewindow.casework.web.api.ProcedureActs.said;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import onewindow.casework.JointAct;
import onewindow.casework.Opinion;
import onewindow.people.UnitNo;
import org.jspecify.annotations.Nullable;

/** The bodies of the acts on joint handling. */
final class JointActs {
    private static final int WORDS = 2000;

    private JointActs() {}

    @Schema(name = "JointNotice", description = "Which units are asked about which part of a case")
    record Ask(
            @Schema(description = "Short codes of the units")
            @NotNull(message = "{casework.api.missing}")
            @Size(max = 20)
            List<
                            @NotNull(message = "{casework.api.missing}")
                            @Pattern(regexp = "[A-Za-z0-9-]{1,20}", message = "{casework.api.officerNo}") String>
                    units,

            @Size(max = WORDS) @Nullable String matter) {
        JointAct.Ask act() {
            return new JointAct.Ask(units.stream().map(UnitNo::new).toList(), said(matter));
        }
    }

    @Schema(name = "UnitOpinion", description = "What the unit of the officer says to its part")
    record Answer(
            @Schema(description = "Number of the part within the case", example = "1")
            int subCase,

            @NotNull(message = "{casework.api.missing}") Opinion opinion,

            @Schema(description = "Conditions, or why the unit objects") @Size(max = WORDS) @Nullable
            String words) {}
}
