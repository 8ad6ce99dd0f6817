package onewindow.casework.rules;

import java.time.Instant;
import java.util.Optional;
import onewindow.casework.rules.HearingFact.HearingCalled;
import onewindow.casework.rules.HearingFact.HearingHeld;
import onewindow.casework.rules.HearingFact.HearingRequested;
import onewindow.casework.rules.HearingFact.HearingRightsTold;
import onewindow.casework.rules.HearingFact.HearingWaived;
import onewindow.platform.OfficerNo;
import org.jspecify.annotations.Nullable;

/** How far the hearing of a case has come. */
public final class HearingLog {
    private @Nullable HearingRightsTold told;
    private @Nullable HearingRequested requested;
    private @Nullable HearingWaived waived;
    private @Nullable HearingCalled called;
    private @Nullable HearingHeld held;
    private @Nullable Instant requestedAt;
    private @Nullable Instant heldAt;

    void take(HearingFact fact, Instant at, OfficerNo by) {
        switch (fact) {
            case HearingRightsTold rights -> told = rights;
            case HearingRequested request -> {
                requested = request;
                requestedAt = at;
            }
            case HearingWaived waiver -> waived = waiver;
            case HearingCalled call -> called = call;
            case HearingHeld minutes -> {
                held = minutes;
                heldAt = at;
            }
        }
    }

    public Optional<HearingRightsTold> told() {
        return Optional.ofNullable(told);
    }

    public Optional<HearingRequested> requested() {
        return Optional.ofNullable(requested);
    }

    public Optional<HearingWaived> waived() {
        return Optional.ofNullable(waived);
    }

    public Optional<HearingCalled> called() {
        return Optional.ofNullable(called);
    }

    public Optional<HearingHeld> held() {
        return Optional.ofNullable(held);
    }

    Optional<Instant> requestedAt() {
        return Optional.ofNullable(requestedAt);
    }

    Optional<Instant> heldAt() {
        return Optional.ofNullable(heldAt);
    }

    /** Asked for and not held yet. */
    public boolean isOutstanding() {
        return requested != null && held == null;
    }
}
