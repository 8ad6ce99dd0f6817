package onewindow.catalogue.imports;

/** What an item of a file is to the catalogue (核对结果). */
public enum ImportedKind {
    NEW,
    CHANGED,
    SAME,
    WRONG
}
