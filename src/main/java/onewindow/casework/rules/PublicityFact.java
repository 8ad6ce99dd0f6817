package onewindow.casework.rules;

import onewindow.casework.SecrecyGround;
import onewindow.platform.Clause;

/** What happened about the publication of a result. */
@Clause({"LIC-40", "LIC-5"})
public sealed interface PublicityFact extends ProceedingFact {
    record ResultWithheld(SecrecyGround ground, String reason) implements PublicityFact {}

    record ResultPublished(String reason) implements PublicityFact {}
}
