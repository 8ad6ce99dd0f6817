package onewindow.casework.web.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import onewindow.casework.Card;
import onewindow.casework.Finding;
import onewindow.casework.ProcedureKind;
import onewindow.casework.rules.Procedure;
import onewindow.casework.rules.ProcedureFact.ProcedureEnded;
import org.jspecify.annotations.Nullable;

/** A special procedure of a case, planned and actual. */
@Schema(name = "Procedure", description = "A special procedure of a case: what was planned, how long it took, its card")
record ProcedureAnswer(
        int number,
        ProcedureKind kind,
        String name,
        String reason,
        int plannedDays,
        LocalDate plannedUntil,
        List<String> officers,
        OffsetDateTime beganAt,

        @Schema(description = "Absent while it runs") @Nullable
        OffsetDateTime endedAt,

        @Schema(description = "Working days that are left out of both limits so far")
        int workingDays,

        @Schema(description = "Yellow past the planned days, red when late by more than is borne")
        Card card,

        @Nullable Finding finding,
        @Nullable String result,
        @Nullable String norm) {

    static ProcedureAnswer of(Procedure procedure, int workingDays, Card card) {
        var begun = procedure.begun();
        return new ProcedureAnswer(
                begun.number(),
                begun.kind(),
                begun.name(),
                begun.reason(),
                begun.plannedDays(),
                begun.plannedUntil(),
                begun.officers(),
                Moments.of(procedure.beganAt()),
                Moments.maybe(procedure.endedAt()),
                workingDays,
                card,
                procedure.outcome().map(ProcedureEnded::finding).orElse(null),
                procedure.outcome().map(ProcedureEnded::result).orElse(null),
                procedure.outcome().map(ProcedureEnded::norm).orElse(null));
    }
}
