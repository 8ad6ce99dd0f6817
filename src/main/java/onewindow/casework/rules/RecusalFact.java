package onewindow.casework.rules;

import onewindow.casework.ConflictKind;
import onewindow.casework.RecusalAsker;
import onewindow.platform.Clause;

/** What happened about officers who should keep out of a case. */
public sealed interface RecusalFact extends ProceedingFact {
    @Clause({"A6.3", "CSL-76", "CSL-77"})
    record RecusalAsked(int number, RecusalAsker asker, String officer, ConflictKind conflict, String reason)
            implements RecusalFact {}

    @Clause({"A6.3", "CSL-76", "CSL-77"})
    record RecusalGranted(int number, String officer, String deputy, String reason) implements RecusalFact {}

    @Clause("CSL-77")
    record RecusalDenied(int number, String officer, String reason) implements RecusalFact {}
}
