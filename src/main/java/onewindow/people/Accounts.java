package onewindow.people;

import static onewindow.people.Permission.KEEP_ACCOUNTS;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import onewindow.ledger.Ledger;
import onewindow.people.AccountFact.AccountLocked;
import onewindow.people.AccountFact.AccountOpened;
import onewindow.people.AccountFact.AccountUnlocked;
import onewindow.people.AccountFact.OneTimeCodeGiven;
import onewindow.people.Role.Division;
import onewindow.people.rules.LockOut;
import onewindow.people.store.Account;
import onewindow.people.store.AccountStore;
import onewindow.people.store.RoleStore;
import onewindow.people.store.StaffStore;
import onewindow.platform.CentreId;
import onewindow.platform.Clause;
import onewindow.platform.NotThere;
import onewindow.platform.OfficerNo;
import onewindow.platform.Outcome;
import onewindow.platform.SubmissionId;
import org.springframework.stereotype.Service;

/** The door to accounts for the system administrator: open, lock, unlock, one-time code. He grants no right by any of it. */
@Service
@Clause({"SEC-1", "SEC-9"})
public class Accounts {
    private final AccountStore store;
    private final RoleStore roles;
    private final StaffStore staff;
    private final Passwords passwords;
    private final Ledger ledger;
    private final Clock clock;

    Accounts(AccountStore store, RoleStore roles, StaffStore staff, Passwords passwords, Ledger ledger, Clock clock) {
        this.store = store;
        this.roles = roles;
        this.staff = staff;
        this.passwords = passwords;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** Opens an account for an officer; its one-time code is shown once. */
    public Outcome<OneTimeCode> open(String login, OfficerNo officer, Officer by, SubmissionId submission) {
        by.require(KEEP_ACCOUNTS);
        LoginName name;
        try {
            name = new LoginName(login.strip());
        } catch (IllegalArgumentException unfit) {
            return Outcome.refused(PeopleReason.LOGIN_UNFIT);
        }
        var now = clock.instant();
        var code = OneTimeCode.fresh(name, now);
        var hash = passwords.hash(code.code());
        return Constraints.told(
                Map.of(
                        "account_pkey", PeopleReason.LOGIN_TAKEN,
                        "account_one_per_officer", PeopleReason.OFFICER_HAS_ACCOUNT),
                () -> ledger.once(
                        by.centre(),
                        submission,
                        () -> opened(officer, code, hash, by, submission, now),
                        again -> Outcome.refused(PeopleReason.CODE_SHOWN_ALREADY)));
    }

    private Outcome<OneTimeCode> opened(
            OfficerNo officer, OneTimeCode code, String hash, Officer by, SubmissionId submission, Instant now) {
        var person = staff.officer(by.centre(), officer);
        if (person.isEmpty()) return Outcome.refused(PeopleReason.OFFICER_UNKNOWN, officer.value());
        if (!person.get().active())
            return Outcome.refused(PeopleReason.OFFICER_NOT_ACTIVE, person.get().name());
        store.open(by.centre(), code.login(), officer, hash, code.until(), now);
        append(
                code.login(),
                List.of(new AccountOpened(officer), new OneTimeCodeGiven(code.until())),
                by,
                submission,
                now);
        return Outcome.done(code);
    }

    /** A one-time code in place of a forgotten password; open sessions end. An administrator's code is given at the machine only. */
    public Outcome<OneTimeCode> giveCode(LoginName login, Officer by, SubmissionId submission) {
        by.require(KEEP_ACCOUNTS);
        var now = clock.instant();
        var code = OneTimeCode.fresh(login, now);
        var hash = passwords.hash(code.code());
        return ledger.once(
                by.centre(),
                submission,
                () -> {
                    var account = held(by.centre(), login);
                    if (account.officer().equals(by.no())) return Outcome.refused(PeopleReason.OWN_ACCOUNT);
                    if (isAnotherAdministrators(by.centre(), account, now))
                        return Outcome.refused(PeopleReason.ADMINISTRATOR_CODE_AT_THE_MACHINE, account.officerName());
                    store.giveCode(by.centre(), login, hash, SignInSecrets.remembered(account), code.until());
                    append(login, List.of(new OneTimeCodeGiven(code.until())), by, submission, now);
                    return Outcome.done(code);
                },
                again -> Outcome.refused(PeopleReason.CODE_SHOWN_ALREADY));
    }

    /** Else whoever opens accounts could become whoever grants roles. */
    private boolean isAnotherAdministrators(CentreId centre, Account account, Instant now) {
        return roles.rolesOf(centre, account.officer(), now).stream()
                .map(Role::division)
                .anyMatch(division -> division == Division.SECURITY || division == Division.AUDIT);
    }

    /** Locks an account: whoever is signed in with it is out at his next request. */
    public Outcome<LoginName> lock(LoginName login, Officer by, SubmissionId submission) {
        by.require(KEEP_ACCOUNTS);
        return changed(login, by, submission, account -> {
            if (account.officer().equals(by.no())) return Outcome.refused(PeopleReason.OWN_ACCOUNT);
            if (account.lockedByHand()) return Outcome.refused(PeopleReason.LOCKED_ALREADY, login.value());
            store.lock(by.centre(), login);
            return Outcome.done(new AccountLocked());
        });
    }

    /** Ends a lock, whether set by an administrator or by wrong tries. */
    public Outcome<LoginName> unlock(LoginName login, Officer by, SubmissionId submission) {
        by.require(KEEP_ACCOUNTS);
        return changed(login, by, submission, account -> {
            if (!account.lockedByHand() && !LockOut.isLocked(account.lockedUntil(), clock.instant()))
                return Outcome.refused(PeopleReason.NOT_LOCKED, login.value());
            store.unlock(by.centre(), login);
            return Outcome.done(new AccountUnlocked());
        });
    }

    private Outcome<LoginName> changed(
            LoginName login, Officer by, SubmissionId submission, Function<Account, Outcome<AccountFact>> change) {
        return ledger.once(
                by.centre(),
                submission,
                () -> change.apply(held(by.centre(), login)).map(fact -> {
                    append(login, List.of(fact), by, submission, clock.instant());
                    return login;
                }),
                again -> Outcome.done(login));
    }

    private Account held(CentreId centre, LoginName login) {
        if (store.find(centre, login).isEmpty()) throw new NotThere();
        return store.hold(centre, login);
    }

    private void append(LoginName login, List<AccountFact> facts, Officer by, SubmissionId submission, Instant now) {
        var stream = Streams.of(by.centre(), login);
        ledger.append(ledger.history(stream), AccountFact.CODEC, facts, by.signing(now, submission));
    }
}
