package onewindow.people;

import java.time.Instant;
import onewindow.ledger.Ledger;
import onewindow.ledger.Signature;
import onewindow.ledger.Stream;
import onewindow.people.AccountFact.LockedOut;
import onewindow.people.AccountFact.SignInFailed;
import onewindow.people.AccountFact.WhyFailed;
import onewindow.people.rules.LockOut;
import onewindow.people.store.Account;
import onewindow.people.store.AccountStore;
import onewindow.platform.CentreId;
import onewindow.platform.Clause;
import onewindow.platform.OfficerNo;
import onewindow.platform.SubmissionId;
import org.springframework.stereotype.Component;

/** Counts and writes down what went wrong at sign-in, and locks when it was too much. Works inside the caller's transaction. */
@Component
@Clause({"SEC-1", "SEC-3"})
class WrongTries {
    private static final OfficerNo NOBODY = new OfficerNo("nobody");

    private final AccountStore accounts;
    private final Ledger ledger;

    WrongTries(AccountStore accounts, Ledger ledger) {
        this.accounts = accounts;
        this.ledger = ledger;
    }

    void wrongPassword(CentreId centre, Account account, String source, Instant now) {
        int failures = accounts.countFailure(centre, account.login());
        note(centre, account, new SignInFailed(source, WhyFailed.WRONG_PASSWORD, failures), now);
        LockOut.lockedUntil(failures, now).ifPresent(until -> {
            accounts.lockOut(centre, account.login(), until);
            note(centre, account, new LockedOut(failures, until), now);
        });
    }

    void refused(CentreId centre, Account account, String source, WhyFailed why, Instant now) {
        note(centre, account, new SignInFailed(source, why, account.failedCount()), now);
    }

    /** All under one name, which no account can have: what was typed may be a password. */
    void unknown(CentreId centre, String source, Instant now) {
        ledger.note(
                new Stream(centre, "account/-"),
                AccountFact.CODEC,
                new SignInFailed(source, WhyFailed.UNKNOWN_LOGIN, 0),
                signature(NOBODY, now));
    }

    private void note(CentreId centre, Account account, AccountFact fact, Instant now) {
        ledger.note(Streams.of(centre, account.login()), AccountFact.CODEC, fact, signature(account.officer(), now));
    }

    static Signature signature(OfficerNo officer, Instant now) {
        return new Signature(officer, null, null, now, SubmissionId.fresh());
    }
}
