package onewindow.queue;

import onewindow.platform.Clause;
import org.jspecify.annotations.Nullable;

/** What happened to a ticket; appended to the ledger, never edited. Who did it, when and at which window stands in its signature. */
@Clause("A3.2")
public sealed interface TicketFact {
    record TicketDrawn(String unit, @Nullable String item) implements TicketFact {}

    record TicketCalled(String window) implements TicketFact {}

    record TicketCalledAgain() implements TicketFact {}

    record ServingBegun() implements TicketFact {}

    record CaseOpened(String caseNumber) implements TicketFact {}

    record TicketPassed(PassCause cause) implements TicketFact {}

    record ServingEnded() implements TicketFact {}
}
