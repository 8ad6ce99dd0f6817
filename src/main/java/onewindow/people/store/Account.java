package onewindow.people.store;

import java.time.Instant;
import java.util.List;
import onewindow.people.LoginName;
import onewindow.platform.OfficerNo;
import org.jspecify.annotations.Nullable;

/** An account as the table keeps it. */
public record Account(
        LoginName login,
        OfficerNo officer,
        String officerName,
        boolean officerActive,
        String passwordHash,
        @Nullable Instant oneTimeUntil,
        boolean mustChange,
        Instant passwordChangedAt,
        List<String> previousHashes,
        @Nullable Instant lockedUntil,
        boolean lockedByHand,
        int failedCount,
        @Nullable Instant lastSignedInAt) {

    /** Kept out of logs. */
    @Override
    public String toString() {
        return "account " + login;
    }
}
