package onewindow.casework.web.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import onewindow.casework.Finding;
import onewindow.casework.ProcedureKind;
import onewindow.casework.rules.ProcedureFact;

/** What happened in the special procedures of a case, as programs read it. */
sealed interface ProcedureHappening extends Happening {
    @Schema(name = "ProcedureBegun", description = "A procedure began for which both clocks stand still")
    record ProcedureBegun(
            int number,
            ProcedureKind procedure,
            String name,
            int plannedDays,
            LocalDate plannedUntil,
            String reason,
            List<String> officers)
            implements ProcedureHappening {}

    @Schema(name = "ProcedureEnded", description = "It ended with what it found")
    record ProcedureEnded(int number, Finding finding, String result, String norm) implements ProcedureHappening {}

    static Happening of(ProcedureFact fact) {
        return switch (fact) {
            case ProcedureFact.ProcedureBegun begun ->
                new ProcedureBegun(
                        begun.number(),
                        begun.kind(),
                        begun.name(),
                        begun.plannedDays(),
                        begun.plannedUntil(),
                        begun.reason(),
                        begun.officers());
            case ProcedureFact.ProcedureEnded ended ->
                new ProcedureEnded(ended.number(), ended.finding(), ended.result(), ended.norm());
        };
    }
}
