package onewindow.catalogue.imports;

/** How a checked file is taken over (导入方式). */
public enum ImportMode {
    /** Every line or none; a file with wrong lines is not taken over at all. */
    ALL_OR_NOTHING,
    /** The right lines, whatever the others are. */
    LINE_BY_LINE
}
