package onewindow.casework.rules;

import java.time.Instant;
import java.util.Optional;
import onewindow.casework.rules.ProcedureFact.ProcedureBegun;
import onewindow.casework.rules.ProcedureFact.ProcedureEnded;
import org.jspecify.annotations.Nullable;

/** A special procedure of a case (特别程序): when it began, what was planned, and how it ended. */
public record Procedure(
        ProcedureBegun begun,
        Instant beganAt,
        @Nullable ProcedureEnded end,
        @Nullable Instant endedAt) {
    static Procedure begun(ProcedureBegun fact, Instant at) {
        return new Procedure(fact, at, null, null);
    }

    Procedure ended(ProcedureEnded fact, Instant at) {
        return new Procedure(begun, beganAt, fact, at);
    }

    public int number() {
        return begun.number();
    }

    public boolean isRunning() {
        return endedAt == null;
    }

    public Optional<ProcedureEnded> outcome() {
        return Optional.ofNullable(end);
    }
}
