package onewindow.people;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import onewindow.ledger.Ledger;
import onewindow.people.AccountFact.WhyFailed;
import onewindow.people.rules.LockOut;
import onewindow.people.store.Account;
import onewindow.people.store.AccountStore;
import onewindow.people.store.SignedInStore;
import onewindow.platform.CentreId;
import onewindow.platform.Clause;
import onewindow.platform.Outcome;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The door through which officers come in and go out. Whoever fails learns nothing from the answer or from its time. */
@Service
@Clause({"SEC-1", "SEC-3"})
public class SignIn {
    private final AccountStore accounts;
    private final SignedInStore signedIn;
    private final Passwords passwords;
    private final TryBudget budget;
    private final WrongTries wrongTries;
    private final Ledger ledger;
    private final TransactionTemplate transaction;
    private final Clock clock;

    SignIn(
            AccountStore accounts,
            SignedInStore signedIn,
            Passwords passwords,
            TryBudget budget,
            WrongTries wrongTries,
            Ledger ledger,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.accounts = accounts;
        this.signedIn = signedIn;
        this.passwords = passwords;
        this.budget = budget;
        this.wrongTries = wrongTries;
        this.ledger = ledger;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** Lets an officer in. Every try costs exactly one hashing, whether the login exists, is locked or not. */
    public Outcome<SignedIn> signIn(SignInTry attempt) {
        if (!budget.take(attempt.source())) return Outcome.refused(PeopleReason.TOO_MANY_TRIES);
        var account = accountOf(attempt);
        boolean right = account.map(known -> passwords.matches(attempt.password(), known.passwordHash()))
                .orElseGet(() -> passwords.matchesNobody(attempt.password()));
        var outcome = settled(attempt, account, right);
        if (outcome instanceof Outcome.Done<SignedIn>) budget.giveBack(attempt.source());
        return outcome;
    }

    private Optional<Account> accountOf(SignInTry attempt) {
        try {
            return accounts.find(attempt.centre(), new LoginName(attempt.login().strip()));
        } catch (IllegalArgumentException noLogin) {
            return Optional.empty();
        }
    }

    private Outcome<SignedIn> settled(SignInTry attempt, Optional<Account> account, boolean right) {
        Outcome<SignedIn> outcome = transaction.execute(status -> {
            var now = clock.instant();
            if (account.isPresent()) return judged(attempt, account.get(), right, now);
            wrongTries.unknown(attempt.centre(), attempt.source(), now);
            return Outcome.refused(PeopleReason.SIGN_IN_FAILED);
        });
        if (outcome == null) throw new IllegalStateException("a try to sign in was not judged");
        return outcome;
    }

    /** Judged on the account as it stands now: others may have tried, locked or changed it while the password was compared. */
    private Outcome<SignedIn> judged(SignInTry attempt, Account compared, boolean right, Instant now) {
        var centre = attempt.centre();
        var account = accounts.hold(centre, compared.login());
        var hindrance = hindrance(account, now);
        if (hindrance.isPresent()) {
            wrongTries.refused(centre, account, attempt.source(), hindrance.get(), now);
            return Outcome.refused(PeopleReason.SIGN_IN_FAILED);
        }
        if (!right || !account.passwordHash().equals(compared.passwordHash())) {
            wrongTries.wrongPassword(centre, account, attempt.source(), now);
            return Outcome.refused(PeopleReason.SIGN_IN_FAILED);
        }
        accounts.countSuccess(centre, account.login(), now);
        ledger.note(
                Streams.of(centre, account.login()),
                AccountFact.CODEC,
                new AccountFact.SignedIn(attempt.source()),
                WrongTries.signature(account.officer(), now));
        return Outcome.done(present(centre, account.login()).orElseThrow());
    }

    private static Optional<WhyFailed> hindrance(Account account, Instant now) {
        if (account.lockedByHand()) return Optional.of(WhyFailed.LOCKED_BY_HAND);
        if (LockOut.isLocked(account.lockedUntil(), now)) return Optional.of(WhyFailed.LOCKED);
        if (!account.officerActive()) return Optional.of(WhyFailed.OFFICER_NOT_ACTIVE);
        var until = account.oneTimeUntil();
        return until != null && now.isAfter(until) ? Optional.of(WhyFailed.CODE_RUN_OUT) : Optional.empty();
    }

    /** Who stands behind an open session, as the database says now; empty when he may no longer be here. */
    public Optional<SignedIn> present(CentreId centre, LoginName login) {
        return signedIn.ofAccount(centre, login, clock.instant());
    }

    /** Writes down that an officer went out; his session is ended by whoever keeps it. */
    public void signOut(SignedIn who) {
        var centre = who.officer().centre();
        transaction.executeWithoutResult(status -> {
            accounts.hold(centre, who.login());
            ledger.note(
                    Streams.of(centre, who.login()),
                    AccountFact.CODEC,
                    new AccountFact.SignedOut(),
                    WrongTries.signature(who.officer().no(), clock.instant()));
        });
    }
}
