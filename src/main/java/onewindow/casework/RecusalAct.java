package onewindow.casework;

import onewindow.platform.OfficerNo;

/** What is asked about an officer who should keep out of a case (回避). */
public sealed interface RecusalAct extends ProceedingAct {
    /** An officer declares a conflict of his own, or somebody asks that he keeps out. */
    record Ask(RecusalAsker asker, OfficerNo officer, ConflictKind conflict, String reason) implements RecusalAct {}

    /** The head answers; when he grants it, {@code deputy} takes over all that the officer had to do. */
    record Rule(int request, boolean granted, OfficerNo deputy, String reason) implements RecusalAct {}
}
