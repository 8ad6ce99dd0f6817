package onewindow.people;

import static onewindow.people.Permission.KEEP_TOKENS;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import onewindow.ledger.Ledger;
import onewindow.people.AccountFact.TokenIssued;
import onewindow.people.AccountFact.TokenRevoked;
import onewindow.people.OfficerSummary.StaffCategory;
import onewindow.people.store.RoleStore;
import onewindow.people.store.SignedInStore;
import onewindow.people.store.StaffStore;
import onewindow.people.store.TokenStore;
import onewindow.platform.CentreId;
import onewindow.platform.Clause;
import onewindow.platform.NotThere;
import onewindow.platform.OfficerNo;
import onewindow.platform.Outcome;
import onewindow.platform.SubmissionId;
import org.springframework.stereotype.Service;

/** The door to the keys by which other systems use the JSON interface. A key acts for a technical officer, never for a person. */
@Service
@Clause({"SEC-1", "SEC-2"})
public class ApiTokens {
    static final Duration LONGEST = Duration.ofDays(365);

    private final TokenStore store;
    private final SignedInStore signedIn;
    private final StaffStore staff;
    private final RoleStore roles;
    private final Ledger ledger;
    private final Clock clock;

    ApiTokens(TokenStore store, SignedInStore signedIn, StaffStore staff, RoleStore roles, Ledger ledger, Clock clock) {
        this.store = store;
        this.signedIn = signedIn;
        this.staff = staff;
        this.roles = roles;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** A key wished for a system: for which technical officer, for which acts, until when. */
    public record Wish(String name, OfficerNo officer, Set<Permission> scopes, Instant until) {
        public Wish {
            scopes = Set.copyOf(scopes);
        }
    }

    /** A new key and its secret, which is shown once. */
    public record Issued(TokenNo no, ApiKey key) {}

    /** Issues a key. Its scopes are among those that the security administrator granted to the officer it acts for. */
    public Outcome<Issued> issue(Wish wish, Officer by, SubmissionId submission) {
        by.require(KEEP_TOKENS);
        return ledger.once(
                by.centre(),
                submission,
                () -> issued(wish, by, submission),
                again -> Outcome.refused(PeopleReason.CODE_SHOWN_ALREADY));
    }

    private Outcome<Issued> issued(Wish wish, Officer by, SubmissionId submission) {
        var now = clock.instant();
        if (wish.name().isBlank()) return Outcome.refused(PeopleReason.TOKEN_NAME_MISSING);
        if (wish.scopes().isEmpty()) return Outcome.refused(PeopleReason.TOKEN_SCOPES_MISSING);
        if (!wish.until().isAfter(now)) return Outcome.refused(PeopleReason.END_IN_THE_PAST);
        if (wish.until().isAfter(now.plus(LONGEST)))
            return Outcome.refused(PeopleReason.TOKEN_TOO_LONG, LONGEST.toDays());
        var officer = staff.officer(by.centre(), wish.officer());
        if (officer.isEmpty())
            return Outcome.refused(PeopleReason.OFFICER_UNKNOWN, wish.officer().value());
        if (officer.get().category() != StaffCategory.TECHNICAL)
            return Outcome.refused(
                    PeopleReason.TOKEN_FOR_A_PERSON, officer.get().name());
        var tooWide = EnumSet.copyOf(wish.scopes());
        tooWide.removeAll(Role.permissionsOf(roles.rolesOf(by.centre(), wish.officer(), now)));
        if (!tooWide.isEmpty())
            return Outcome.refused(
                    PeopleReason.TOKEN_SCOPES_TOO_WIDE, officer.get().name());
        var token = new TokenNo(UUID.randomUUID().toString());
        var key = ApiKey.fresh(by.centre());
        var scopes = wish.scopes().stream().sorted().toList();
        store.insert(by.centre(), token, wish, scopes, key.digest(), now, by.no());
        append(
                token,
                new TokenIssued(token, wish.name().strip(), wish.officer(), scopes, wish.until()),
                by,
                submission,
                now);
        return Outcome.done(new Issued(token, key));
    }

    /** Revokes a key: its next request is turned away. */
    public Outcome<TokenNo> revoke(TokenNo no, Officer by, SubmissionId submission) {
        by.require(KEEP_TOKENS);
        return ledger.once(
                by.centre(),
                submission,
                () -> {
                    var now = clock.instant();
                    var token = store.find(by.centre(), no).orElseThrow(NotThere::new);
                    if (!store.revoke(by.centre(), no, now))
                        return Outcome.refused(PeopleReason.TOKEN_REVOKED_ALREADY, token.name());
                    append(no, new TokenRevoked(no, token.name()), by, submission, now);
                    return Outcome.done(no);
                },
                again -> Outcome.done(no));
    }

    public List<ApiTokenSummary> list(Officer by) {
        by.require(KEEP_TOKENS);
        return store.list(by.centre());
    }

    /** Who acts by a key: the technical officer, with what both the key and his roles allow. Empty when the key is none of ours. */
    public Optional<Officer> officerOf(String key) {
        return ApiKey.read(key).flatMap(read -> signedIn.ofToken(read.centre(), read.digest(), clock.instant()));
    }

    private void append(TokenNo token, AccountFact fact, Officer by, SubmissionId submission, Instant now) {
        CentreId centre = by.centre();
        var stream = Streams.of(centre, token);
        ledger.append(ledger.history(stream), AccountFact.CODEC, List.of(fact), by.signing(now, submission));
    }
}
