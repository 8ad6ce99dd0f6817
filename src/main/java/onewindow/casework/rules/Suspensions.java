package onewindow.casework.rules;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import onewindow.calendar.rules.Pause;
import onewindow.casework.rules.Suspension.Cause;
import onewindow.platform.OfficerNo;
import org.jspecify.annotations.Nullable;

/** All suspensions of a case as its facts tell them; the clocks run again when the last one ends. */
final class Suspensions {
    private final List<Suspension> all = new ArrayList<>();
    private @Nullable Instant standingSince;

    void begin(Cause cause, int procedure, OfficerNo by, Instant at) {
        if (standingSince == null) standingSince = at;
        all.add(new Suspension(cause, procedure, by, at, null, ""));
    }

    void end(Cause cause, int procedure, Instant at) {
        all.replaceAll(
                one -> one.lasts() && one.cause() == cause && one.procedure() == procedure ? one.endedAt(at) : one);
        if (all.stream().noneMatch(Suspension::lasts)) standingSince = null;
    }

    /** The case is over: whatever still stands, stands no longer. */
    void endAll(Instant at) {
        all.replaceAll(one -> one.lasts() ? one.endedAt(at) : one);
        standingSince = null;
    }

    /** A paper follows the fact for which it was made out. */
    void nameLast(Cause cause, String paper) {
        for (int place = all.size() - 1; place >= 0; place--)
            if (all.get(place).cause() == cause) {
                all.set(place, all.get(place).under(paper));
                return;
            }
    }

    boolean isRunning(Cause cause) {
        return all.stream().anyMatch(one -> one.lasts() && one.cause() == cause);
    }

    /** Since when the clocks stand without a break, whatever the causes. */
    Optional<Instant> standingSince() {
        return Optional.ofNullable(standingSince);
    }

    List<Suspension> all() {
        return List.copyOf(all);
    }

    List<Pause> pauses() {
        return all.stream().map(Suspension::pause).toList();
    }

    /** Those that were over before the clocks stopped this time. */
    List<Pause> pausesBeforeThisStandstill() {
        return all.stream()
                .filter(one -> standingSince == null || one.from().isBefore(standingSince))
                .map(Suspension::pause)
                .toList();
    }
}
