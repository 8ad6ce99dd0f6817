package onewindow.casework.rules;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import onewindow.calendar.rules.Pause;
import onewindow.calendar.rules.Term;
import onewindow.casework.rules.CaseFact.ClockResumed;
import onewindow.casework.rules.Suspension.Cause;
import onewindow.platform.Clause;

/** Both clocks run again when nothing holds them any more, with the dates as they were and as they are now. */
final class Resumption {
    private Resumption() {}

    /** Nothing while another cause still holds the clocks: overlapping times are left out once. */
    @Clause({"A3.6", "LIC-45"})
    static Optional<ClockResumed> afterEndOf(Cause cause, int procedure, CaseFile file, Setting setting) {
        var suspensions = file.suspensions();
        boolean heldByAnother = suspensions.stream()
                .filter(Suspension::lasts)
                .anyMatch(one -> one.cause() != cause || one.procedure() != procedure);
        if (heldByAnother || file.stoppedAt().isEmpty()) return Optional.empty();
        var before = file.standstills().pausesBeforeThisStandstill();
        // What lasts still is counted as if it ended today.
        var after = file.pauses();
        return Optional.of(new ClockResumed(
                due(file.promisedLimit(), file, before, setting),
                due(file.promisedLimit(), file, after, setting),
                due(file.legalLimit(), file, before, setting),
                due(file.legalLimit(), file, after, setting)));
    }

    private static Instant due(Term term, CaseFile file, List<Pause> pauses, Setting setting) {
        var accepted = file.acceptedAt().orElseThrow();
        return term.due(setting.calendar(), accepted, pauses, setting.today()).at();
    }
}
