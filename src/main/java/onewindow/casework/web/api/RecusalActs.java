package onewindow.casework.web.api;

import static onewindow.casework.web.api.ProcedureActs.said;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import onewindow.casework.ConflictKind;
import onewindow.casework.RecusalAct;
import onewindow.casework.RecusalAsker;
import onewindow.platform.OfficerNo;
import org.jspecify.annotations.Nullable;

/** The bodies of the acts on recusal. */
final class RecusalActs {
    private static final int WORDS = 2000;

    private RecusalActs() {}

    @Schema(name = "RecusalRequest", description = "Who asks that which officer keeps out of a case, and why")
    record Ask(
            @NotNull(message = "{casework.api.missing}") RecusalAsker asker,

            @Schema(description = "Number of the officer concerned", example = "1010")
            @NotNull(message = "{casework.api.missing}")
            @Pattern(regexp = "[A-Za-z0-9-]{1,20}", message = "{casework.api.officerNo}")
            String officer,

            @NotNull(message = "{casework.api.missing}") ConflictKind conflict,
            @Size(max = WORDS) @Nullable String reason) {
        RecusalAct.Ask act() {
            return new RecusalAct.Ask(asker, new OfficerNo(officer), conflict, said(reason));
        }
    }

    @Schema(name = "RecusalAnswer", description = "Whether the officer keeps out, and who steps in")
    record Rule(
            @Schema(description = "Number of the request within the case", example = "1")
            int request,

            boolean granted,

            @Schema(description = "Number of the deputy; left out when the request is denied", example = "1004")
            @Pattern(regexp = "[A-Za-z0-9-]{1,20}", message = "{casework.api.officerNo}")
            @Nullable
            String deputy,

            @Size(max = WORDS) @Nullable String reason) {
        RecusalAct.Rule act() {
            return new RecusalAct.Rule(request, granted, new OfficerNo(deputy == null ? "-" : deputy), said(reason));
        }
    }
}
