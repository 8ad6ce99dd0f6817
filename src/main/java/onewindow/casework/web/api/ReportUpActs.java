package onewindow.casework.web.api;

import static onewindow.casework.web.api.ProcedureActs.said;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import onewindow.casework.ReportUpAct;
import onewindow.casework.ReportUpAct.Answer;
import org.jspecify.annotations.Nullable;

/** The bodies of the acts on the way to the superior and back. */
final class ReportUpActs {
    private static final int WORDS = 2000;

    private ReportUpActs() {}

    @Schema(name = "ReportUp", description = "To whom the case goes, and what the first review says")
    record Send(
            @Size(max = 100) @Nullable String superior,
            boolean favourable,
            @Size(max = WORDS) @Nullable String opinion) {
        ReportUpAct.Send act() {
            return new ReportUpAct.Send(said(superior), favourable, said(opinion));
        }
    }

    @Schema(name = "SuperiorAnswer", description = "What the superior answered, by which letter")
    record Came(
            @NotNull(message = "{casework.api.missing}") LocalDate on,
            boolean granted,

            @Schema(description = "Number of the letter") @Size(max = 100) @Nullable
            String letter,

            @Schema(description = "Its reasons, when it denies") @Size(max = WORDS) @Nullable
            String words) {
        Answer act() {
            return new Answer(on, granted, said(letter), said(words));
        }
    }
}
