package onewindow.catalogue.imports;

import onewindow.platform.Clause;

/** What people did about a file of items (导入记录); ledger stream {@code item-import/<number>}. */
sealed interface ImportFact {
    @Clause("A3.1")
    record ItemFileGiven(int importNo, String fileName, int bytes) implements ImportFact {}

    @Clause("A3.1")
    record DifferencesDecided(Decisions decisions) implements ImportFact {}

    /** Somebody went on with work whose program had gone. */
    @Clause("A3.1")
    record ItemFileTakenUp(int importNo) implements ImportFact {}

    @Clause("A3.1")
    record ItemFileApplied(ImportMode mode, int newItems, int changedItems, int wrongItems) implements ImportFact {}
}
