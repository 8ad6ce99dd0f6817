package onewindow.people;

import java.time.Instant;
import java.util.List;
import onewindow.platform.OfficerNo;
import org.jspecify.annotations.Nullable;

/** A key to the JSON interface as administrators see it; the key itself is nowhere kept. */
public record ApiTokenSummary(
        TokenNo no,
        String name,
        OfficerNo officer,
        String officerName,
        List<Permission> scopes,
        Instant issuedAt,
        OfficerNo issuedBy,
        Instant expiresAt,
        @Nullable Instant revokedAt) {

    public boolean isValidAt(Instant now) {
        return revokedAt == null && now.isBefore(expiresAt);
    }
}
