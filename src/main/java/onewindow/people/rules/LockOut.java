package onewindow.people.rules;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import onewindow.platform.Clause;
import org.jspecify.annotations.Nullable;

/** How wrong tries lock an account: five of them for half an hour, every further five for twice as long, at most eight hours. */
@Clause("SEC-1")
public final class LockOut {
    public static final int TRIES = 5;
    private static final Duration FIRST = Duration.ofMinutes(30);
    private static final Duration LONGEST = Duration.ofHours(8);

    private LockOut() {}

    /** Until when the account is locked after its latest wrong try; empty when it is not locked by it. */
    public static Optional<Instant> lockedUntil(int failures, Instant now) {
        if (failures < TRIES || failures % TRIES != 0) return Optional.empty();
        int doublings = Math.min(failures / TRIES - 1, 10);
        var lock = FIRST.multipliedBy(1L << doublings);
        return Optional.of(now.plus(lock.compareTo(LONGEST) > 0 ? LONGEST : lock));
    }

    public static boolean isLocked(@Nullable Instant lockedUntil, Instant now) {
        return lockedUntil != null && now.isBefore(lockedUntil);
    }
}
