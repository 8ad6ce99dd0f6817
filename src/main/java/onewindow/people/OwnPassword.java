package onewindow.people;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import onewindow.ledger.Ledger;
import onewindow.people.rules.LockOut;
import onewindow.people.rules.PasswordPolicy;
import onewindow.people.store.Account;
import onewindow.people.store.AccountStore;
import onewindow.platform.CentreId;
import onewindow.platform.Clause;
import onewindow.platform.NotThere;
import onewindow.platform.Outcome;
import onewindow.platform.Refusal;
import onewindow.platform.SubmissionId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The door to one's own password. No administrator has a key to it. */
@Service
@Clause("SEC-1")
public class OwnPassword {
    private final AccountStore store;
    private final Passwords passwords;
    private final WrongTries wrongTries;
    private final SignIn signIn;
    private final Ledger ledger;
    private final TransactionTemplate transaction;
    private final Clock clock;

    OwnPassword(
            AccountStore store,
            Passwords passwords,
            WrongTries wrongTries,
            SignIn signIn,
            Ledger ledger,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.store = store;
        this.passwords = passwords;
        this.wrongTries = wrongTries;
        this.signIn = signIn;
        this.ledger = ledger;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** Changes the password of whoever is signed in; his other sessions end. All that is wrong with the new one is told at once. */
    public Outcome<SignedIn> change(PasswordChange change, SignedIn who, String source, SubmissionId submission) {
        var centre = who.officer().centre();
        if (ledger.streamOf(centre, submission).isPresent()) return present(centre, who);
        var now = clock.instant();
        var account = store.find(centre, who.login()).orElseThrow(NotThere::new);
        var refusals = new ArrayList<Refusal>();
        if (!isRight(change.present(), account, centre, source, now))
            refusals.add(Refusal.of(PeopleReason.PASSWORD_WRONG));
        refusals.addAll(flaws(change, account, who));
        if (!refusals.isEmpty()) return Outcome.refused(refusals);
        var hash = passwords.hash(change.wanted());
        return ledger.once(
                centre, submission, () -> changed(account, hash, who, submission, now), again -> present(centre, who));
    }

    /** A wrong present password counts like a wrong sign-in, so that an open screen is no place to guess. */
    private boolean isRight(String present, Account account, CentreId centre, String source, Instant now) {
        boolean right = passwords.matches(present, account.passwordHash());
        if (LockOut.isLocked(account.lockedUntil(), now)) return false;
        if (!right) transaction.executeWithoutResult(status -> wrongTries.wrongPassword(centre, account, source, now));
        return right;
    }

    private List<Refusal> flaws(PasswordChange change, Account account, SignedIn who) {
        var own = List.of(
                who.login().value(), who.officer().no().value(), who.officer().name(), who.nameLatin());
        var flaws = new ArrayList<>(PasswordPolicy.flaws(change.wanted(), own));
        if (!change.wanted().equals(change.again())) flaws.add(Refusal.of(PeopleReason.PASSWORDS_DIFFER));
        var used = new ArrayList<>(account.previousHashes());
        used.add(account.passwordHash());
        if (flaws.isEmpty() && passwords.matchesAny(change.wanted(), used))
            flaws.add(Refusal.of(PeopleReason.PASSWORD_USED_BEFORE, PasswordPolicy.REMEMBERED));
        return flaws;
    }

    private Outcome<SignedIn> changed(
            Account compared, String hash, SignedIn who, SubmissionId submission, Instant now) {
        var centre = who.officer().centre();
        var account = store.hold(centre, who.login());
        if (!account.passwordHash().equals(compared.passwordHash()))
            return Outcome.refused(PeopleReason.PASSWORD_WRONG);
        store.changePassword(centre, who.login(), hash, SignInSecrets.remembered(account), now);
        var stream = Streams.of(centre, who.login());
        ledger.append(
                ledger.history(stream),
                AccountFact.CODEC,
                List.of(new AccountFact.PasswordChanged()),
                who.officer().signing(now, submission));
        return present(centre, who);
    }

    private Outcome<SignedIn> present(CentreId centre, SignedIn who) {
        return Outcome.done(signIn.present(centre, who.login()).orElseThrow(NotThere::new));
    }
}
