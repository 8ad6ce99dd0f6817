package onewindow.casework;

/** What a special procedure or a check on the spot found (特别程序结论). */
public enum Finding {
    /** 符合要求. */
    CONFORMS,
    /** 不符合要求. */
    FAILS,
    /** 已完成: it has an outcome that is neither, such as an award. */
    COMPLETED
}
