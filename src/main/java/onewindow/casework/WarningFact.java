package onewindow.casework;

import onewindow.platform.Clause;

/** What a centre laid down about the colours of its clocks. */
@Clause("A3.5")
public sealed interface WarningFact {
    /** From now on the light of this item turns amber when so many working days or fewer remain. */
    record WarningLaidDown(String item, int days) implements WarningFact {}
}
