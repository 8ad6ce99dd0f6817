package onewindow.casework.rules;

import onewindow.casework.Opinion;
import onewindow.platform.Clause;

/** What happened between the units that have a part in one case. */
public sealed interface JointFact extends ProceedingFact {
    @Clause("LIC-26")
    record OpinionAsked(int number, String unit, String matter) implements JointFact {}

    @Clause("LIC-26")
    record OpinionGiven(int number, String unit, Opinion opinion, String words) implements JointFact {}
}
