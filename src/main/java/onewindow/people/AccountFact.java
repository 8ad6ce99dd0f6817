package onewindow.people;

import java.time.Instant;
import java.util.List;
import onewindow.ledger.FactCodec;
import onewindow.platform.Clause;
import onewindow.platform.OfficerNo;
import onewindow.platform.WindowNo;
import org.jspecify.annotations.Nullable;

/**
 * What is written down about accounts, roles and keys (安全审计): never a password, never a code. Streams: {@code account/<login>},
 * {@code officer/<number>} for roles, {@code token/<number>}, {@code centre/<id>}.
 */
public sealed interface AccountFact {
    FactCodec<AccountFact> CODEC = new FactCodec<>(AccountFact.class);

    @Clause({"SEC-1", "SEC-3"})
    record SignedIn(String source) implements AccountFact {}

    /** {@code failures} counts wrong tries since the last success. */
    @Clause({"SEC-1", "SEC-3"})
    record SignInFailed(String source, WhyFailed why, int failures) implements AccountFact {}

    /** Why, for the auditor; whoever tried is not told. */
    enum WhyFailed {
        WRONG_PASSWORD,
        LOCKED,
        LOCKED_BY_HAND,
        CODE_RUN_OUT,
        OFFICER_NOT_ACTIVE,
        UNKNOWN_LOGIN
    }

    @Clause({"SEC-1", "SEC-3"})
    record LockedOut(int failures, Instant until) implements AccountFact {}

    @Clause("SEC-3")
    record SignedOut() implements AccountFact {}

    @Clause({"SEC-1", "SEC-3"})
    record AccountOpened(OfficerNo officer) implements AccountFact {}

    @Clause({"SEC-1", "SEC-3"})
    record AccountLocked() implements AccountFact {}

    @Clause({"SEC-1", "SEC-3"})
    record AccountUnlocked() implements AccountFact {}

    @Clause({"SEC-1", "SEC-3"})
    record OneTimeCodeGiven(Instant until) implements AccountFact {}

    @Clause({"SEC-1", "SEC-3"})
    record PasswordChanged() implements AccountFact {}

    @Clause({"SEC-2", "SEC-9"})
    record RoleGranted(
            GrantNo grant,
            OfficerNo officer,
            Role role,
            @Nullable UnitNo unit,
            @Nullable WindowNo window,
            @Nullable Instant until)
            implements AccountFact {}

    @Clause({"SEC-2", "SEC-9"})
    record RoleWithdrawn(GrantNo grant, OfficerNo officer, Role role) implements AccountFact {}

    @Clause("SEC-2")
    record TokenIssued(TokenNo token, String name, OfficerNo officer, List<Permission> scopes, Instant until)
            implements AccountFact {}

    @Clause("SEC-2")
    record TokenRevoked(TokenNo token, String name) implements AccountFact {}

    @Clause("B1")
    record CentreFounded(int units, int windows, int officers, int posts, int accounts) implements AccountFact {}
}
