package onewindow.casework.web.api;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import onewindow.casework.Finding;
import onewindow.casework.ProcedureAct;
import onewindow.casework.ProcedureKind;
import onewindow.platform.OfficerNo;
import org.jspecify.annotations.Nullable;

/** The bodies of the acts on special procedures; what the law wants and is left out is told by the rules, all at once. */
final class ProcedureActs {
    private static final int WORDS = 2000;
    private static final int DAYS = 999;

    private ProcedureActs() {}

    @Schema(
            name = "ProcedureBegin",
            description = "A procedure for which both clocks stand still, and how long it is planned")
    record Begin(
            @NotNull(message = "{casework.api.missing}") ProcedureKind kind,

            @Schema(description = "For NAMED_IN_GUIDE: the step as the guide of the case names it")
            @Size(max = 200)
            @Nullable
            String name,

            @Schema(description = "Working days it is planned to take", example = "10") @Max(DAYS)
            int plannedDays,

            @Size(max = WORDS) @Nullable String reason,

            @Schema(description = "Who carries it out; an inspection needs two officers or more")
            @Size(max = 20)
            @Nullable
            List<
                            @NotNull(message = "{casework.api.missing}")
                            @Pattern(regexp = "[A-Za-z0-9-]{1,20}", message = "{casework.api.officerNo}") String>
                    officers) {
        ProcedureAct.Begin act() {
            var named = officers == null ? List.<String>of() : officers;
            return new ProcedureAct.Begin(
                    kind,
                    said(name),
                    plannedDays,
                    said(reason),
                    named.stream().map(OfficerNo::new).toList());
        }
    }

    @Schema(name = "ProcedureEnd", description = "What the procedure found; the clocks run again with the last one")
    record End(
            @NotNull(message = "{casework.api.missing}") Finding finding,
            @Size(max = WORDS) @Nullable String result,

            @Schema(description = "The technical norm by which an inspection failed") @Size(max = 400) @Nullable
            String norm) {
        ProcedureAct.End act(int procedure) {
            return new ProcedureAct.End(procedure, finding, said(result), said(norm));
        }
    }

    static String said(@Nullable String words) {
        return Objects.requireNonNullElse(words, "");
    }
}
