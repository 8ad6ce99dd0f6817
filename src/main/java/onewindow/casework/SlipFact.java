package onewindow.casework;

import onewindow.platform.Clause;

/** What happened to emergency receipts before they were used. */
public sealed interface SlipFact {
    @Clause("A3.4")
    record SlipsPrinted(int year, int from, int to) implements SlipFact {}
}
