package onewindow.certificates;

/** Why a certificate is printed once more (重新制证原因); the list is closed. */
public enum ReprintCause {
    /** 打印错误: it never left the office and is spoiled. */
    MISPRINT,
    /** 遗失. */
    LOST,
    /** 损毁. */
    DAMAGED,
    /** 变更: what stands on it has changed. */
    CHANGED;

    /** What becomes of the copy before. */
    public BlankState before() {
        return this == MISPRINT ? BlankState.SPOILED : BlankState.REPLACED;
    }
}
