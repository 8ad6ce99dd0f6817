package onewindow.catalogue.imports;

import java.util.List;
import onewindow.platform.Reason;

/** What is wrong with a cell or a line of an item file, or why the file is not taken over. */
public enum ImportReason implements Reason {
    /** No sheet has the heads of the template. */
    NO_KNOWN_COLUMNS,
    CODE_MISSING,
    CODE_UNFIT,
    CODE_TWICE,
    NAME_MISSING,
    LINE_WITHOUT_NAME,
    ITEM_NOT_IN_CATALOGUE,
    NOT_A_NUMBER,
    NOT_A_WORD,
    NOT_YES_OR_NO,
    TEXT_TOO_LONG,
    /** A formula or an error of the spreadsheet stands where a value belongs. */
    FORMULA_CELL,
    ERROR_CELL,
    STILL_WORKING,
    APPLIED_ALREADY,
    HAS_WRONG_LINES,
    DIFFERENCES_UNDECIDED,
    /** Somebody changed the item since the file was checked. */
    ITEM_CHANGED_SINCE_CHECK;

    private static final List<String> CLAUSES = List.of("A3.1", "SEC-4");

    @Override
    public List<String> clauses() {
        return CLAUSES;
    }
}
