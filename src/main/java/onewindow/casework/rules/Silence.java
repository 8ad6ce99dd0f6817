package onewindow.casework.rules;

import java.time.Instant;
import java.util.Optional;
import onewindow.casework.CaseState;
import onewindow.casework.rules.AcceptanceFact.CaseDeemedAccepted;
import onewindow.platform.Clause;

/**
 * What the silence of the office means (视为受理): who was neither accepted, refused nor asked by the end of the notice term is
 * accepted from the moment of receipt. Time decides this by being read; whoever acts next only writes it down.
 */
public final class Silence {
    private Silence() {}

    /** The moment after which silence accepts; absent once the office has answered. */
    @Clause({"LIC-32.4", "CIV-203"})
    public static Optional<Instant> endsAt(CaseFile file, Setting setting) {
        if (file.state() != CaseState.RECEIVED) return Optional.empty();
        return Optional.of(setting.calendar().closingAt(Supplement.lastDayOfNotice(file, setting)));
    }

    /** The fact that nobody has written down yet. */
    @Clause("LIC-32.4")
    static Optional<CaseFact> fact(CaseFile file, Setting setting) {
        return endsAt(file, setting)
                .filter(end -> setting.now().isAfter(end))
                .map(end -> new CaseDeemedAccepted(file.responsible().value(), end));
    }

    /** The case as the law sees it at this moment. */
    @Clause("LIC-32.4")
    public static CaseFile asOf(CaseFile file, Setting setting) {
        return fact(file, setting)
                .map(fact -> file.after(new Happened(fact, setting.now(), file.responsible())))
                .orElse(file);
    }

    /** The case as it would stand if nobody answered at all; its clocks are those that silence starts. */
    public static CaseFile unbroken(CaseFile file, Instant end) {
        return file.after(
                new Happened(new CaseDeemedAccepted(file.responsible().value(), end), end, file.responsible()));
    }
}
