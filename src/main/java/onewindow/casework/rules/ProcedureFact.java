package onewindow.casework.rules;

import java.time.LocalDate;
import java.util.List;
import onewindow.casework.Finding;
import onewindow.casework.ProcedureKind;
import onewindow.platform.Clause;

/** What happened in the special procedures of a case. */
public sealed interface ProcedureFact extends ProceedingFact {
    /** Both clocks stand still from now; the written notice names kind and planned days. */
    @Clause("LIC-45")
    record ProcedureBegun(
            int number,
            ProcedureKind kind,
            String name,
            int plannedDays,
            LocalDate plannedUntil,
            String reason,
            List<String> officers)
            implements ProcedureFact {}

    @Clause({"LIC-45", "LIC-55"})
    record ProcedureEnded(int number, Finding finding, String result, String norm) implements ProcedureFact {}
}
