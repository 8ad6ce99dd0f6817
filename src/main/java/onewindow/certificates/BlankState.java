package onewindow.certificates;

/** Where a blank certificate stands. */
public enum BlankState {
    /** 库存: nothing is printed on it. */
    IN_STOCK,
    /** 有效: the one valid copy of a case. */
    VALID,
    /** 作废: misprinted or damaged before it left the office. */
    SPOILED,
    /** 失效: replaced by another copy after it was handed out. */
    REPLACED
}
