package onewindow.casework.rules;

import java.time.LocalDate;
import java.util.List;
import onewindow.casework.Act;
import onewindow.casework.CaseState;
import onewindow.platform.Clause;
import org.jspecify.annotations.Nullable;

/** What ended a case before its decision, or took it a step back. */
public sealed interface ClosingFact extends ProceedingFact {
    /** Where the case stands after it; null where it stays. */
    @Nullable
    CaseState stateAfter();

    @Clause("LIC-29")
    record ApplicationWithdrawn(Act.Recipient by, LocalDate writtenOn, String reason, List<Integer> returned)
            implements ClosingFact {
        @Override
        public CaseState stateAfter() {
            return CaseState.WITHDRAWN;
        }
    }

    /** The applicant was reminded, with a last day. */
    @Clause({"A3.6", "LIC-32.4"})
    record SupplementReminded(LocalDate lastDay) implements ClosingFact {
        @Override
        public @Nullable CaseState stateAfter() {
            return null;
        }
    }

    @Clause({"A3.7", "LIC-38"})
    record CaseTerminated(String reason, String basis, String remedy) implements ClosingFact {
        @Override
        public CaseState stateAfter() {
            return CaseState.TERMINATED;
        }
    }

    /**
     * The reviewer gave the case back to its window, or took a decision back before it was delivered; the clocks run as if nothing
     * had been decided.
     */
    @Clause("A3.7")
    record CaseSteppedBack(CaseState from, String reason) implements ClosingFact {
        @Override
        public @Nullable CaseState stateAfter() {
            return from == CaseState.DECIDED ? CaseState.ACCEPTED : null;
        }
    }

    @Clause("A3.7")
    record CaseSteppedOn(String reply) implements ClosingFact {
        @Override
        public @Nullable CaseState stateAfter() {
            return null;
        }
    }
}
