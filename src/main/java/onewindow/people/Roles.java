package onewindow.people;

import static onewindow.people.Permission.GRANT_ROLES;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import onewindow.ledger.Ledger;
import onewindow.ledger.Stream;
import onewindow.people.AccountFact.RoleGranted;
import onewindow.people.AccountFact.RoleWithdrawn;
import onewindow.people.Role.Division;
import onewindow.people.store.AccountStore;
import onewindow.people.store.RoleStore;
import onewindow.people.store.StaffStore;
import onewindow.platform.Clause;
import onewindow.platform.NotThere;
import onewindow.platform.OfficerNo;
import onewindow.platform.Outcome;
import onewindow.platform.SubmissionId;
import onewindow.platform.WindowNo;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** The door to roles for the security administrator: grant and withdraw. He opens no account and gives himself nothing. */
@Service
@Clause({"SEC-2", "SEC-9"})
public class Roles {
    private final RoleStore store;
    private final StaffStore staff;
    private final AccountStore accounts;
    private final Ledger ledger;
    private final Clock clock;

    Roles(RoleStore store, StaffStore staff, AccountStore accounts, Ledger ledger, Clock clock) {
        this.store = store;
        this.staff = staff;
        this.accounts = accounts;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** A role wished for an officer, perhaps only at a unit or a window, perhaps only until a moment. */
    public record Wish(
            OfficerNo officer,
            Role role,
            @Nullable UnitNo unit,
            @Nullable WindowNo window,
            @Nullable Instant until) {}

    /** Grants a role; it holds from the officer's next request on. */
    public Outcome<RoleGrant> grant(Wish wish, Officer by, SubmissionId submission) {
        by.require(GRANT_ROLES);
        return Constraints.told(
                Map.of(
                        "role_grant_classes_exclude", PeopleReason.ROLES_EXCLUDE,
                        "role_grant_once", PeopleReason.ROLE_HELD_ALREADY,
                        "role_grant_unit_fkey", PeopleReason.SCOPE_UNKNOWN,
                        "role_grant_window_fkey", PeopleReason.SCOPE_UNKNOWN),
                () -> ledger.once(
                        by.centre(),
                        submission,
                        () -> granted(wish, by, submission),
                        again -> found(again, by, submission)));
    }

    private Outcome<RoleGrant> granted(Wish wish, Officer by, SubmissionId submission) {
        var now = clock.instant();
        if (wish.officer().equals(by.no())) return Outcome.refused(PeopleReason.ROLE_TO_ONESELF);
        if (wish.until() != null && !wish.until().isAfter(now)) return Outcome.refused(PeopleReason.END_IN_THE_PAST);
        var person = staff.officer(by.centre(), wish.officer());
        if (person.isEmpty())
            return Outcome.refused(PeopleReason.OFFICER_UNKNOWN, wish.officer().value());
        if (!person.get().active())
            return Outcome.refused(PeopleReason.OFFICER_NOT_ACTIVE, person.get().name());
        if (wish.role().division() != Division.BUSINESS && !hasOwnPassword(wish.officer(), by))
            return Outcome.refused(
                    PeopleReason.ADMINISTRATOR_NEEDS_OWN_PASSWORD, person.get().name());
        var grant = new RoleGrant(
                new GrantNo(UUID.randomUUID().toString()),
                wish.officer(),
                wish.role(),
                wish.unit(),
                wish.window(),
                now,
                wish.until());
        store.insert(by.centre(), grant);
        append(
                grant,
                new RoleGranted(grant.no(), grant.officer(), grant.role(), grant.unit(), grant.window(), grant.until()),
                by,
                submission,
                now);
        return Outcome.done(grant);
    }

    /** While an account still waits with its one-time code, whoever opened it could use it. */
    private boolean hasOwnPassword(OfficerNo officer, Officer by) {
        return accounts.findOf(by.centre(), officer)
                .filter(account -> !account.mustChange())
                .isPresent();
    }

    /** Withdraws a role; it ends with the officer's next request. */
    public Outcome<RoleGrant> withdraw(GrantNo no, Officer by, SubmissionId submission) {
        by.require(GRANT_ROLES);
        return ledger.once(
                by.centre(), submission, () -> withdrawn(no, by, submission), again -> found(again, by, submission));
    }

    private Outcome<RoleGrant> withdrawn(GrantNo no, Officer by, SubmissionId submission) {
        var now = clock.instant();
        var grant = store.find(by.centre(), no).orElseThrow(NotThere::new);
        if (grant.officer().equals(by.no())) return Outcome.refused(PeopleReason.ROLE_TO_ONESELF);
        if (grant.until() != null && !grant.until().isAfter(now))
            return Outcome.refused(PeopleReason.ROLE_ENDED_ALREADY);
        store.end(by.centre(), no, now);
        append(grant, new RoleWithdrawn(no, grant.officer(), grant.role()), by, submission, now);
        return Outcome.done(grant);
    }

    private void append(RoleGrant grant, AccountFact fact, Officer by, SubmissionId submission, Instant now) {
        var stream = Streams.of(by.centre(), grant.officer());
        ledger.append(ledger.history(stream), AccountFact.CODEC, List.of(fact), by.signing(now, submission));
    }

    /** A repeated submission: the grant its first one was about. */
    private Outcome<RoleGrant> found(Stream stream, Officer by, SubmissionId submission) {
        return ledger.history(stream).entries().stream()
                .filter(entry -> entry.signature().submission().equals(submission))
                .map(AccountFact.CODEC::read)
                .flatMap(fact -> switch (fact) {
                    case RoleGranted granted -> store.find(by.centre(), granted.grant()).stream();
                    case RoleWithdrawn withdrawn -> store.find(by.centre(), withdrawn.grant()).stream();
                    default -> java.util.stream.Stream.<RoleGrant>empty();
                })
                .findFirst()
                .map(Outcome::done)
                .orElseThrow(NotThere::new);
    }
}
