package onewindow.catalogue.laws;

import onewindow.platform.Clause;

/** What was said about a law in the register (法规登记记录); ledger stream {@code law/<name>/<number>}. */
sealed interface LawFact {
    @Clause({"A3.1", "LIC-30"})
    record LawRegistered(LawText text) implements LawFact {}
}
