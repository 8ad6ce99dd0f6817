package onewindow.casework;

import java.util.List;
import onewindow.platform.Clause;

/** What happened to the files of cases after they were over. */
@Clause("PIP-19")
public sealed interface ArchiveFact {
    record KeepingLaidDown(String item, CaseOutcome outcome, KeepingTime keeping) implements ArchiveFact {}

    record CasesTransferred(int number, List<String> cases) implements ArchiveFact {}

    record TransferTaken(int number) implements ArchiveFact {}
}
