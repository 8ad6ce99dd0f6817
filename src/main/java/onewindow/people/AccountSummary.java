package onewindow.people;

import java.time.Instant;
import onewindow.platform.OfficerNo;
import org.jspecify.annotations.Nullable;

/** An account as administrators see it: never its password. */
public record AccountSummary(
        LoginName login,
        OfficerNo officer,
        String officerName,
        UnitNo unit,
        AccountState state,
        @Nullable Instant lockedUntil,
        @Nullable Instant lastSignedInAt,
        Instant openedAt) {

    /** Where an account stands. */
    public enum AccountState {
        IN_USE,
        /** Waits for its owner to sign in with the code and choose a password. */
        WAITS_FOR_PASSWORD,
        /** By wrong tries, for a time. */
        LOCKED_OUT,
        LOCKED_BY_HAND
    }
}
