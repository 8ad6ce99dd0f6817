package onewindow.catalogue;

/** Class of the cases of an item (办件类型): 即办件, 承诺件, 联办件, 上报件. */
public enum CaseType {
    INSTANT,
    PROMISED,
    JOINT,
    REPORT_UP
}
