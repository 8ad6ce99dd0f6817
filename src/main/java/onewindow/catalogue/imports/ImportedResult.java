package onewindow.catalogue.imports;

/** What became of an item of a file (导入结果). */
public enum ImportedResult {
    DRAFTED,
    REVISED,
    /** Nothing of it was accepted. */
    LEFT_ALONE,
    REFUSED
}
